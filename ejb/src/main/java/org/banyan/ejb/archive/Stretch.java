package org.banyan.ejb.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Some bytes of a file, wherever others read. */
final class Stretch extends InputStream {

  private final FileChannel file;
  private final long end;
  private long position;

  Stretch(FileChannel file, long begin, long length) {
    this.file = file;
    this.position = begin;
    this.end = begin + length;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int most = (int) Math.min(length, end - position);
    int count = most <= 0 ? -1 : file.read(ByteBuffer.wrap(into, offset, most), position);
    position += Math.max(count, 0);
    return count;
  }
}
