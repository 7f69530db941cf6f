package org.banyan.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

  record Needed(String title) {}

  @OptionalBody
  record Left(String title) {}

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"title\":", "{\"other\":["})
  void whatIsNestedTooDeeplyIsMalformed(String opening) {
    String deep = opening + "[".repeat(100_000);
    assertThatThrownBy(() -> read(deep, Needed.class))
        .isInstanceOfSatisfying(
            ApiRefusal.class, refusal -> assertThat(refusal.status()).isEqualTo(400));
  }

  @Test
  void whatMayBeLeftOutIsAnEmptyObject() throws IOException {
    assertThat(read("", Left.class)).isEqualTo(new Left(null));
    assertThat(read("{\"title\":\"x\"}", Left.class)).isEqualTo(new Left("x"));
    assertThatThrownBy(() -> read("", Needed.class)).isInstanceOf(ApiRefusal.class);
    assertThatThrownBy(() -> read("x", Left.class)).isInstanceOf(ApiRefusal.class);
  }

  @SuppressWarnings("unchecked")
  private static Record read(String body, Class<? extends Record> type) throws IOException {
    var bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    return new RecordReader()
        .readFrom(
            (Class<Record>) type,
            type,
            new Annotation[0],
            MediaType.APPLICATION_JSON_TYPE,
            null,
            bytes);
  }
}
