package org.banyan.ejb.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** The end of an archive, which says how many entries it has and where their list stands. */
record DirectoryEnd(long entries, long size, long offset) {

  private static final int SIGNATURE = 0x06054b50;
  private static final int LARGE_SIGNATURE = 0x06064b50;
  private static final int LOCATOR_SIGNATURE = 0x07064b50;
  private static final int LENGTH = 22;
  private static final int LOCATOR_LENGTH = 20;
  private static final int LARGE_LENGTH = 56;
  private static final int LONGEST_COMMENT = 0xffff;

  static DirectoryEnd find(FileChannel file) throws IOException {
    long begin = Math.max(0, file.size() - LENGTH - LONGEST_COMMENT);
    var tail = bytes(file, begin, (int) (file.size() - begin));
    for (int at = tail.limit() - LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == SIGNATURE && at + LENGTH + unsigned(tail, at + 20) == tail.limit()) {
        return read(file, tail, at, begin + at);
      }
    }
    throw ArchiveRefused.noArchive();
  }

  private static DirectoryEnd read(FileChannel file, ByteBuffer tail, int at, long position)
      throws IOException {
    long offset = tail.getInt(at + 16) & 0xffffffffL;
    var plain =
        new DirectoryEnd(unsigned(tail, at + 10), tail.getInt(at + 12) & 0xffffffffL, offset);
    boolean large = plain.entries == 0xffff || offset == 0xffffffffL;
    long locator = position - LOCATOR_LENGTH;
    var end = large && locator >= 0 ? readLarge(file, locator, plain) : plain;
    if (end.entries > ArchiveLimits.ENTRIES || end.size > ArchiveLimits.DIRECTORY) {
      throw ArchiveRefused.tooManyEntries();
    }
    if (end.entries < 0 || end.size < 0 || end.offset < 0 || end.offset + end.size > position) {
      throw ArchiveRefused.noArchive();
    }
    return end;
  }

  private static DirectoryEnd readLarge(FileChannel file, long locator, DirectoryEnd plain)
      throws IOException {
    var where = bytes(file, locator, LOCATOR_LENGTH);
    if (where.getInt(0) != LOCATOR_SIGNATURE) {
      return plain;
    }
    long at = where.getLong(8);
    if (at < 0 || at > locator - LARGE_LENGTH) {
      throw ArchiveRefused.noArchive();
    }
    var large = bytes(file, at, LARGE_LENGTH);
    if (large.getInt(0) != LARGE_SIGNATURE) {
      throw ArchiveRefused.noArchive();
    }
    return new DirectoryEnd(large.getLong(32), large.getLong(40), large.getLong(48));
  }

  /** Reads a stretch of the archive; one that ends early is none. */
  static ByteBuffer bytes(FileChannel file, long position, int length) throws IOException {
    var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining()) {
      if (file.read(buffer, position + buffer.position()) < 0) {
        throw ArchiveRefused.noArchive();
      }
    }
    return buffer.flip();
  }

  static int unsigned(ByteBuffer buffer, int at) {
    return buffer.getShort(at) & 0xffff;
  }
}
