package org.banyan.domain.library;

/** A file has a new version; number 1 means that it was attached. */
public record FileVersioned(LibraryFile file, FileVersion version) {

  public boolean created() {
    return version.number() == 1;
  }
}
