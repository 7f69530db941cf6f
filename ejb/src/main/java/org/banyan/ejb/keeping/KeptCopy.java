package org.banyan.ejb.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.banyan.ejb.shared.Settings;

/**
 * Copies the files that rows tell of. A file is there before its row, never changes, and outlives
 * its row by a day; so whatever the database told of shortly before is still there.
 */
@ApplicationScoped
class KeptCopy {

  private static final String KEPT = "kept";

  @Inject Settings settings;

  /** Puts all of them into the archive and answers how many they were. */
  int addTo(BackupArchive archive) throws IOException {
    Path kept = settings.filesFolder().resolve(KEPT);
    List<Path> all = all(kept);
    for (Path file : all) {
      String name = kept.relativize(file).toString().replace('\\', '/');
      try (var bytes = Files.newInputStream(file)) {
        archive.add("files/" + KEPT + "/" + name, bytes);
      }
    }
    return all.size();
  }

  private static List<Path> all(Path kept) throws IOException {
    if (Files.notExists(kept)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(kept)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
