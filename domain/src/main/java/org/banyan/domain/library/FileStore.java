package org.banyan.domain.library;

import java.io.InputStream;
import java.nio.file.Path;

/** Where bytes are kept, beside the database. */
public interface FileStore {

  /**
   * Takes bytes in: whole, tidied of what pictures tell besides, and safe on the disk before any
   * row tells of them.
   *
   * @throws FileTooLarge where there are more than the most; nothing is kept then
   * @throws org.banyan.domain.shared.InsufficientStorage where the disk takes no more; nothing is
   *     kept then
   */
  FileBytes keep(InputStream bytes);

  /** Where kept bytes are, to be read only. */
  Path find(String keptAs);

  /** Throws away bytes that no row tells of. */
  void discard(FileBytes bytes);
}
