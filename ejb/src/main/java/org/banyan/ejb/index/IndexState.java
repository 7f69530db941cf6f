package org.banyan.ejb.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What stands beside an index: of which database it is and how far in the change log it has got.
 *
 * @param folder the name of the folder that holds the index
 */
record IndexState(String folder, String database, long position) {

  /** Another one whenever fields or analysers change: an index of another kind is made anew. */
  private static final String FORMAT = "banyan-index-5";

  static Optional<IndexState> read(Path file) {
    try {
      var lines = Files.readAllLines(file);
      return lines.size() == 4 && lines.get(0).equals(FORMAT)
          ? Optional.of(new IndexState(lines.get(1), lines.get(2), Long.parseLong(lines.get(3))))
          : Optional.empty();
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  IndexState at(long newPosition) {
    return new IndexState(folder, database, newPosition);
  }

  /** Whole or not at all, whenever the machine stops. */
  void write(Path file) {
    String text = String.join("\n", FORMAT, folder, database, Long.toString(position));
    Path aside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(aside, text, StandardCharsets.UTF_8);
      try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
