package org.banyan.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.banyan.web.shared.Encodings;
import org.junit.jupiter.api.Test;

class AssetTest {

  private static final byte[] STYLE = varied().getBytes(StandardCharsets.UTF_8);

  @Test
  void aStyleIsKeptCompressedAsFarAsItGoes() throws IOException {
    Asset asset = Asset.of("reading.css", STYLE);
    assertThat(asset.type()).isEqualTo("text/css; charset=utf-8");
    assertThat(asset.compressed()).hasSizeLessThan(Encodings.gzipQuickly(STYLE).length);
    try (var plain = new GZIPInputStream(new ByteArrayInputStream(asset.compressed()))) {
      assertThat(plain.readAllBytes()).isEqualTo(asset.plain()).isEqualTo(STYLE);
    }
  }

  @Test
  void aFontIsCompressedAlready() {
    assertThat(Asset.of("heading.woff2", STYLE).compressed()).isNull();
  }

  @Test
  void whatWouldGrowStaysAsItIs() {
    assertThat(Asset.of("mark.svg", "<svg/>".getBytes(StandardCharsets.UTF_8)).compressed())
        .isNull();
  }

  @Test
  void theTagChangesWithTheContent() {
    assertThat(Asset.of("a.css", STYLE).tag())
        .isEqualTo(Asset.of("a.css", STYLE.clone()).tag())
        .isNotEqualTo(Asset.of("a.css", new byte[] {1}).tag());
  }

  /** Rules that are alike without being the same, as those of a stylesheet are. */
  private static String varied() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      text.append(".part-").append(Integer.toString(i * 7_919, 36)).append(" { margin: 0 ");
      text.append(i % 17).append("px; padding: ").append(i % 11).append("em }\n");
    }
    return text.toString();
  }
}
