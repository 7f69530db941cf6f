package org.banyan.ejb.archive;

import org.banyan.ejb.remark.Remark;

/**
 * A file in an archive, as its directory describes it.
 *
 * @param path with slashes, in NFC
 * @param fault why it is not read; null where nothing is wrong
 * @param packed its size in the archive
 * @param size its size unpacked, which reading holds it to
 * @param offset where it begins
 */
public record ArchiveEntry(
    String path,
    Remark.Kind fault,
    boolean deflated,
    long packed,
    long size,
    long checksum,
    long offset) {

  ArchiveEntry withFault(Remark.Kind found) {
    return new ArchiveEntry(path, found, deflated, packed, size, checksum, offset);
  }

  boolean isFolder() {
    return path.endsWith("/");
  }

  /** Whether it would grow without measure. */
  boolean isTooDense() {
    return size > ArchiveLimits.HARMLESS && size / Math.max(1, packed) > ArchiveLimits.DENSEST;
  }
}
