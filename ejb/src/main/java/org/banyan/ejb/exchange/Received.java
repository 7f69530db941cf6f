package org.banyan.ejb.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.banyan.ejb.archive.ArchiveLimits;
import org.banyan.ejb.archive.ArchiveRefused;

/** An archive on its way in; closed before an import was begun with it, it is gone. */
public final class Received implements AutoCloseable {

  private final Path path;
  private final FileChannel file;
  private long length;

  Received(Path path) {
    this.path = path;
    try {
      this.file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes some more of it.
   *
   * @throws ArchiveRefused where it is larger than archives may be
   */
  public void accept(ByteBuffer bytes) throws IOException {
    length += bytes.remaining();
    if (length > ArchiveLimits.UPLOAD) {
      throw ArchiveRefused.tooMuchUploaded();
    }
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  /** All of it is there, and outlives a crash. */
  Path complete() {
    try {
      file.force(true);
      return path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (file) {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
