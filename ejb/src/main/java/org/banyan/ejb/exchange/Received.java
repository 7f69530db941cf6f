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
import org.banyan.ejb.shared.Disk;

/** An archive on its way in; closed before an import was begun with it, it is gone. */
public final class Received implements AutoCloseable {

  private final Path path;
  private final FileChannel file;
  private long length;

  Received(Path path) {
    this(
        path,
        Disk.written(
            () -> FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)));
  }

  Received(Path path, FileChannel file) {
    this.path = path;
    this.file = file;
  }

  /**
   * Takes some more of it.
   *
   * @throws ArchiveRefused where it is larger than archives may be
   * @throws org.banyan.domain.shared.InsufficientStorage where the disk takes no more
   */
  public void accept(ByteBuffer bytes) {
    length += bytes.remaining();
    if (length > ArchiveLimits.UPLOAD) {
      throw ArchiveRefused.tooMuchUploaded();
    }
    while (bytes.hasRemaining()) {
      Disk.written(() -> file.write(bytes));
    }
  }

  /** All of it is there, and outlives a crash. */
  Path complete() {
    Disk.write(() -> file.force(true));
    return path;
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
