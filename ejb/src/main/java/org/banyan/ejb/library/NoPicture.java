package org.banyan.ejb.library;

import java.io.IOException;

/** Bytes that begin like a picture and do not go on like one. */
final class NoPicture extends IOException {

  private static final long serialVersionUID = 1L;

  NoPicture(String message) {
    super(message);
  }
}
