package org.banyan.ejb.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.banyan.domain.shared.InsufficientStorage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReceivedTest {

  @TempDir Path folder;

  /** Linux has a device that is always full. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void anArchiveThatTheDiskDoesNotTakeLeavesNothing() throws IOException {
    var place = Files.createFile(folder.resolve("archive.part"));
    var full = FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE);
    try (var received = new Received(place, full)) {
      assertThatThrownBy(() -> received.accept(ByteBuffer.wrap("PK".getBytes())))
          .isInstanceOf(InsufficientStorage.class);
    }
    assertThat(place).doesNotExist();
  }

  @Test
  void anArchiveThatCannotBeBegunIsRefused() {
    assertThatThrownBy(() -> new Received(folder.resolve("nowhere").resolve("archive.part")))
        .isInstanceOf(InsufficientStorage.class);
  }
}
