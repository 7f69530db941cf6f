package org.banyan.domain.library;

import java.util.Optional;

/** All files and their versions. */
public interface LibraryFiles {

  /** Adds a new file or a new version of one. */
  void add(FileVersioned versioned);

  LibraryFile get(long fileId);

  /** The file, locked until the end of the transaction, as it is now. */
  LibraryFile lock(long fileId);

  Optional<FileVersion> version(long fileId, int number);

  /**
   * Reserves the name in the file's page or space for ever; false if another file has or had it.
   */
  boolean reserve(FileName name, LibraryFile file);

  /**
   * The file that has or had a name.
   *
   * @param pageId null for the files of the space itself
   */
  Optional<LibraryFile> named(FileName name, long spaceId, Long pageId);
}
