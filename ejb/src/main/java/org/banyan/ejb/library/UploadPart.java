package org.banyan.ejb.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.banyan.domain.library.FileTooLarge;
import org.banyan.ejb.shared.Disk;

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
   * @throws org.banyan.domain.shared.InsufficientStorage where the disk takes no more; what came
   *     until then stays
   */
  public long append(InputStream bytes) throws IOException {
    var block = new byte[BLOCK];
    long at = offset;
    try (var channel =
        Disk.written(
            () -> FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE))) {
      for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
        if (at + read > size) {
          throw new FileTooLarge(size);
        }
        at = write(channel, ByteBuffer.wrap(block, 0, read), at);
      }
    }
    return at;
  }

  private static long write(FileChannel channel, ByteBuffer bytes, long from) {
    long at = from;
    while (bytes.hasRemaining()) {
      long next = at;
      at += Disk.written(() -> channel.write(bytes, next));
    }
    return at;
  }
}
