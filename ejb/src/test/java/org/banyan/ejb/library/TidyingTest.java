package org.banyan.ejb.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidyingTest {

  /** One pixel. */
  private static final byte[] WEBP =
      Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

  @Test
  void aJpegLosesItsPlaceAndKeepsItsPixelsAndItsUpside() throws IOException {
    byte[] telling = Pictures.jpegThatTells(6);
    byte[] tidy = jpeg(telling);
    assertThat(text(telling)).contains(Pictures.PLACE);
    assertThat(text(tidy)).doesNotContain(Pictures.PLACE);
    assertThat(Pictures.read(tidy).getRGB(10, 10)).isEqualTo(Pictures.read(telling).getRGB(10, 10));
    int exif = text(tidy).indexOf("Exif\0\0") + 6;
    assertThat(Orientation.read(Arrays.copyOfRange(tidy, exif, tidy.length))).isEqualTo(6);
  }

  @Test
  void anUprightJpegSaysNothingAtAll() throws IOException {
    assertThat(text(jpeg(Pictures.jpegThatTells(1)))).doesNotContain("Exif");
    assertThat(jpeg(jpeg(Pictures.plain("jpg")))).isEqualTo(jpeg(Pictures.plain("jpg")));
  }

  @Test
  void aPngLosesItsWords() throws IOException {
    byte[] telling = Pictures.pngThatTells(3);
    byte[] tidy = png(telling);
    assertThat(text(tidy)).doesNotContain(Pictures.PLACE).contains("eXIf");
    assertThat(Pictures.read(tidy).getRGB(7, 10)).isEqualTo(Pictures.read(telling).getRGB(7, 10));
    assertThat(png(Pictures.plain("png"))).isEqualTo(Pictures.plain("png"));
  }

  @Test
  void aWebpLosesItsExif(@TempDir Path folder) throws IOException {
    var telling = new ByteArrayOutputStream();
    telling.write(WEBP);
    telling.write(("EXIF" + "\u0010\0\0\0" + Pictures.PLACE).getBytes(StandardCharsets.ISO_8859_1));
    byte[] bytes = telling.toByteArray();
    bytes[4] += 24;
    Path file = Files.write(folder.resolve("a.webp"), bytes);
    var tidy = new ByteArrayOutputStream();
    WebpTidying.tidy(file, tidy);
    assertThat(tidy.toByteArray()).isEqualTo(WEBP);
  }

  @Test
  void whatOnlyBeginsLikeAPictureIsNone() {
    assertThatThrownBy(() -> jpeg(new byte[] {-1, -40, -1, 1, 2})).isInstanceOf(NoPicture.class);
    assertThatThrownBy(() -> png(Arrays.copyOf(Pictures.plain("png"), 40)))
        .isInstanceOf(NoPicture.class);
  }

  private static byte[] jpeg(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    JpegTidying.tidy(new ByteArrayInputStream(bytes), out);
    return out.toByteArray();
  }

  private static byte[] png(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    PngTidying.tidy(new ByteArrayInputStream(bytes), out);
    return out.toByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
