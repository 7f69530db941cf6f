package org.banyan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "gzip, deflate, br", "br;q=1, GZIP;q=0.5", "x, gzip ; q=0.1"})
  void gzipIsTakenWhereItIsNamed(String header) {
    assertThat(Encodings.takesGzip(header)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "identity", "gzip;q=0", "br, gzip; q=0.000"})
  void gzipIsNotTakenWhereItIsRefusedOrNotNamed(String header) {
    assertThat(Encodings.takesGzip(header)).isFalse();
    assertThat(Encodings.takesGzip(null)).isFalse();
  }

  @Test
  void whatIsCompressedComesBack() throws IOException {
    byte[] plain = "well ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
    byte[] gzip = Encodings.gzip(plain);
    assertThat(gzip.length).isLessThan(plain.length / 10);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes()).isEqualTo(plain);
  }
}
