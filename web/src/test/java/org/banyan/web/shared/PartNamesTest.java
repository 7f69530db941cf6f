package org.banyan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PartNamesTest {

  @Test
  void namesAreReadInUtf8HoweverTheyCome() {
    HeaderMap plain = headers("form-data; name=\"file\"; filename=\"été.png\"");
    assertThat(PartNames.field(plain)).isEqualTo(new Decoded("file", true));
    assertThat(PartNames.file(plain)).isEqualTo(new Decoded("été.png", true));
    HeaderMap escaped = headers("form-data; name=\"file\"; filename*=UTF-8''%C3%A9t%C3%A9.png");
    assertThat(PartNames.file(escaped)).isEqualTo(new Decoded("été.png", true));
  }

  @Test
  void brokenNamesAreNotSound() {
    assertThat(PartNames.file(headers("form-data; filename*=UTF-8''%C3.png")).sound()).isFalse();
    assertThat(PartNames.file(headers("form-data; filename*=UTF-8''%zz")).sound()).isFalse();
    var broken = new HeaderMap().put(Headers.CONTENT_DISPOSITION, "form-data; name=\"\u00ff\"");
    assertThat(PartNames.field(broken).sound()).isFalse();
  }

  @Test
  void whatHasNoNameHasNone() {
    assertThat(PartNames.field(new HeaderMap())).isNull();
    assertThat(PartNames.file(headers("form-data; name=\"title\""))).isNull();
  }

  /** As a parser gives it that takes each byte for a character. */
  private static HeaderMap headers(String disposition) {
    byte[] sent = disposition.getBytes(StandardCharsets.UTF_8);
    return new HeaderMap()
        .put(Headers.CONTENT_DISPOSITION, new String(sent, StandardCharsets.ISO_8859_1));
  }
}
