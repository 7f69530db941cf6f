package org.banyan.ejb.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.banyan.ejb.shared.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {

  @TempDir Path data;

  /** As Lucene does with the next write after somebody has deleted it. */
  @Test
  void aFolderThatWasDeletedAndPutBackIsNoIndex() throws IOException {
    IndexFolder folder = new IndexFolder();
    folder.settings = Settings.of(Map.of("BANYAN_DATA", data.toString()));
    Path made = folder.make("one");
    Files.createFile(folder.stateFile());
    assertThat(folder.has("one")).isTrue();

    try (var inside = Files.list(made)) {
      for (Path file : inside.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(made);
    Files.createDirectories(made.resolve("found"));
    assertThat(folder.has("one")).isFalse();
  }
}
