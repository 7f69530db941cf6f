package org.banyan.ejb.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.banyan.domain.shared.InsufficientStorage;
import org.banyan.ejb.shared.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Linux has a device that is always full. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path folder;

  @Test
  void aFileThatTheDiskDoesNotTakeLeavesNothing() {
    var full =
        new FileFolders() {
          @Override
          Path aside() {
            return led(super.aside());
          }
        };
    assertThatThrownBy(() -> store(full).keep(bytes())).isInstanceOf(InsufficientStorage.class);
    assertThat(filesLeft()).isZero();
  }

  @Test
  void aFileThatCannotBePutInItsPlaceLeavesNothing() throws IOException {
    Files.writeString(folder.resolve("kept"), "in the way");
    assertThatThrownBy(() -> store(new FileFolders()).keep(bytes()))
        .isInstanceOf(InsufficientStorage.class);
    assertThat(filesLeft()).isEqualTo(1);
  }

  @Test
  void aLineThatBreaksIsNoFullDisk() {
    assertThatThrownBy(() -> store(new FileFolders()).keep(broken()))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(filesLeft()).isZero();
  }

  @Test
  void aPartThatTheDiskDoesNotTakeIsRefused() {
    var part = new UploadPart(led(folder.resolve("part")), 0, 100);
    assertThatThrownBy(() -> part.append(bytes())).isInstanceOf(InsufficientStorage.class);
  }

  private FolderFileStore store(FileFolders folders) {
    var settings = Settings.of(Map.of("BANYAN_FILES", folder.toString()));
    folders.settings = settings;
    var store = new FolderFileStore();
    store.folders = folders;
    store.limit = new FileLimit();
    store.limit.settings = settings;
    return store;
  }

  private static Path led(Path place) {
    try {
      return Files.createSymbolicLink(place, FULL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long filesLeft() {
    try (var all = Files.walk(folder)) {
      return all.filter(path -> !Files.isDirectory(path)).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream bytes() {
    return new ByteArrayInputStream("some words".getBytes());
  }

  private static InputStream broken() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("The line broke.");
      }
    };
  }
}
