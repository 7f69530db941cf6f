package org.banyan.domain.library;

import org.banyan.domain.shared.TooLarge;

/** A file has more bytes than one may have here. */
public class FileTooLarge extends TooLarge {

  public FileTooLarge(long most) {
    super("file-too-large", "A file may have at most %,d bytes.".formatted(most));
  }
}
