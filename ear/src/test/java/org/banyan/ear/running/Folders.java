package org.banyan.ear.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;

/** Folders for servers under test, emptied before use and left for a look afterwards. */
final class Folders {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private Folders() {}

  static Path fresh(String name) throws IOException {
    var folder =
        Path.of(System.getProperty("banyan.work")).resolve(name + "-" + COUNT.incrementAndGet());
    if (Files.exists(folder)) {
      try (var old = Files.walk(folder)) {
        old.sorted(Comparator.reverseOrder()).forEach(Folders::delete);
      }
    }
    return Files.createDirectories(folder);
  }

  static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
