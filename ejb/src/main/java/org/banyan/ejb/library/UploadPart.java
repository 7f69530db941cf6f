package org.banyan.ejb.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.banyan.domain.library.FileTooLarge;

/**
 * The place where the next part of an upload goes. What came before a line broke stays; should the
 * sender come again while the old line still hangs, both write the same bytes at the same places.
 */
public final class UploadPart {

  private static final int BLOCK = 65_536;

  private final Path file;
  private final long offset;
  private final long size;

  UploadPart(Path file, long offset, long size) {
    this.file = file;
    this.offset = offset;
    this.size = size;
  }

  /**
   * Takes in what comes; answers where the part after it begins.
   *
   * @throws FileTooLarge where more comes than was announced
   */
  public long append(InputStream bytes) throws IOException {
    var block = new byte[BLOCK];
    long at = offset;
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
        if (at + read > size) {
          throw new FileTooLarge(size);
        }
        at = write(channel, ByteBuffer.wrap(block, 0, read), at);
      }
    }
    return at;
  }

  private static long write(FileChannel channel, ByteBuffer bytes, long from) throws IOException {
    long at = from;
    while (bytes.hasRemaining()) {
      at += channel.write(bytes, at);
    }
    return at;
  }
}
