package org.banyan.ejb.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** The content of an entry: no more and no less than its archive promised, or a refusal. */
final class EntryStream extends FilterInputStream {

  private final ArchiveEntry entry;
  private final CRC32 checksum = new CRC32();
  private long length;

  EntryStream(InputStream content, ArchiveEntry entry) {
    super(content);
    this.entry = entry;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int wanted) throws IOException {
    int count = unpack(into, offset, wanted);
    if (count > 0) {
      length += count;
      checksum.update(into, offset, count);
    }
    boolean end = count < 0;
    if (length > entry.size()
        || end && (length < entry.size() || checksum.getValue() != entry.checksum())) {
      throw new EntryDamaged();
    }
    return count;
  }

  private int unpack(byte[] into, int offset, int wanted) throws IOException {
    try {
      return super.read(into, offset, wanted);
    } catch (java.util.zip.ZipException | java.io.EOFException notPackedSo) {
      throw new EntryDamaged();
    }
  }

  @Override
  public long skip(long count) {
    throw new UnsupportedOperationException("Every byte counts.");
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
