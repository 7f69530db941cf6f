package org.banyan.ear.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder into which nothing can be written for a while: a file stands in its place. */
public final class BlockedFolder implements AutoCloseable {

  private final Path folder;
  private final Path elsewhere;

  public BlockedFolder(Path folder) {
    this.folder = folder;
    this.elsewhere = folder.resolveSibling(folder.getFileName() + "-elsewhere");
    try {
      Files.createDirectories(folder);
      Files.move(folder, elsewhere);
      Files.writeString(folder, "in the way");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      Files.delete(folder);
      Files.move(elsewhere, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
