package org.banyan.domain.library;

import org.banyan.domain.shared.Gone;

/** The file is in the bin; its versions and its names are kept. */
public class FileBinned extends Gone {

  public FileBinned() {
    super("file-binned", "This file is in the bin. Its versions are kept.");
  }
}
