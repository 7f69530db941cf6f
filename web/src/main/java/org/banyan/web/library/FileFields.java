package org.banyan.web.library;

import org.banyan.ejb.library.FilePatch;

/** What a call changes of a file. */
public record FileFields(String name, String alt, String caption) {

  FilePatch patch() {
    return new FilePatch(name, alt, caption);
  }
}
