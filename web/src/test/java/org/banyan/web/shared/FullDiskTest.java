package org.banyan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class FullDiskTest {

  @Test
  void aDiskWithoutRoomIsFoundUnderWhatWrapsIt() {
    var full = new IOException("No space left on device");
    assertThat(FullDisk.isBehind(new IllegalStateException(new RuntimeException(full)))).isTrue();
    assertThat(FullDisk.isBehind(new FileSystemException("a", null, "Disk quota exceeded")))
        .isTrue();
  }

  @Test
  void otherFaultsAreNotBlamedOnTheDisk() {
    assertThat(FullDisk.isBehind(new IOException("Broken pipe"))).isFalse();
    assertThat(FullDisk.isBehind(new IOException())).isFalse();
    assertThat(FullDisk.isBehind(new IllegalStateException("No space left on device"))).isFalse();
  }
}
