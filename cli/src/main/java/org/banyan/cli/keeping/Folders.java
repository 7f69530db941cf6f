package org.banyan.cli.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** Empty folders that are filled with all of a backup, or left as they were. */
final class Folders {

  private final Path data;
  private final Path files;
  private final Path aside;

  Folders(Path data, Path files) {
    this.data = data.toAbsolutePath().normalize();
    this.files = files.toAbsolutePath().normalize();
    aside = this.data.resolve("restoring");
  }

  /** Unpacks beside and puts in place only what was found whole. */
  int fill(Backup backup) throws IOException {
    requireEmpty(data);
    requireEmpty(files);
    try {
      int count = backup.read(this::unpack);
      place(aside.resolve("files"), files);
      place(aside.resolve("database"), data.resolve("database"));
      return count;
    } finally {
      remove(aside);
    }
  }

  private void unpack(String name, InputStream bytes) throws IOException {
    var place = aside.resolve(name);
    Files.createDirectories(place.getParent());
    Files.copy(bytes, place);
    try (var channel = FileChannel.open(place, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** The folder of files may lie on another disk, where nothing can be moved to at once. */
  private static void place(Path from, Path to) throws IOException {
    if (Files.notExists(from)) {
      return;
    }
    try (var all = Files.walk(from)) {
      for (var path : all.toList()) {
        var target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static void requireEmpty(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new RestoreRefused(folder + " is not a folder. Nothing was restored.");
    }
    try (var inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new RestoreRefused(
            folder + " is not empty. Nothing was restored; name a new folder.");
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
