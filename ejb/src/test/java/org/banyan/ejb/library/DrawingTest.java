package org.banyan.ejb.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.banyan.domain.library.FileType;
import org.banyan.domain.library.PictureSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingTest {

  @TempDir Path folder;

  @Test
  void aLargePictureBecomesSmall() throws IOException {
    Path small = small(FileType.PNG, Pictures.plain("png", 4000, 2000));
    var drawn = ImageIO.read(small.toFile());
    assertThat(drawn.getWidth()).isEqualTo(320);
    assertThat(drawn.getHeight()).isBetween(159, 161);
  }

  @Test
  void aPictureThatLiesIsSetUpright() throws IOException {
    Path small = small(FileType.JPEG, Pictures.jpegThatTells(6));
    var drawn = ImageIO.read(small.toFile());
    assertThat(drawn.getHeight()).isGreaterThan(drawn.getWidth());
  }

  @Test
  void aWebpBecomesSmallToo() throws IOException {
    byte[] halfRed;
    try (var in = DrawingTest.class.getResourceAsStream("half-red.webp")) {
      halfRed = in.readAllBytes();
    }
    var drawn = ImageIO.read(small(FileType.WEBP, halfRed).toFile());
    assertThat(drawn.getWidth()).isEqualTo(320);
    assertThat(drawn.getRGB(40, 80) >> 16 & 0xff).isGreaterThan(150);
    assertThat(drawn.getRGB(280, 80) & 0xff).isGreaterThan(150);
    assertThat(Drawing.size(folder.resolve("large"), FileType.WEBP))
        .isEqualTo(new PictureSize(640, 320));
  }

  @Test
  void aPictureIsMeasuredAsItIsShown() throws IOException {
    Path lying = Files.write(folder.resolve("lying"), Pictures.jpegThatTells(6));
    assertThat(Drawing.size(lying, FileType.JPEG)).isEqualTo(new PictureSize(20, 40));
    assertThat(Drawing.size(lying, FileType.PNG)).isEqualTo(PictureSize.UNKNOWN);
    assertThat(Drawing.size(lying, FileType.PDF)).isEqualTo(PictureSize.UNKNOWN);
  }

  @Test
  void aPictureThatClaimsTooManyPixelsIsNotRead() throws IOException {
    byte[] bomb = Pictures.plain("png");
    try (var out = new DataOutputStream(Files.newOutputStream(folder.resolve("bomb")))) {
      out.write(bomb, 0, 16);
      var head = java.nio.ByteBuffer.allocate(13).putInt(60_000).putInt(60_000);
      head.put(bomb, 24, 5);
      out.write(head.array());
      var sum = new CRC32();
      sum.update("IHDR".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      sum.update(head.array());
      out.writeInt((int) sum.getValue());
      out.write(bomb, 33, bomb.length - 33);
    }
    var content = content(FileType.PNG, folder.resolve("bomb"));
    assertThatThrownBy(() -> Drawing.small(content, folder.resolve("small")))
        .isInstanceOf(NoPicture.class)
        .hasMessageContaining("60000");
  }

  private Path small(FileType type, byte[] bytes) throws IOException {
    Path large = Files.write(folder.resolve("large"), bytes);
    Path small = folder.resolve("small");
    Drawing.small(content(type, large), small);
    return small;
  }

  private static FileContent content(FileType type, Path path) {
    return new FileContent(1, "a", type, 1, "hash", path);
  }
}
