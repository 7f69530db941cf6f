package org.banyan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/w/a/%C3%A9", "q=a+b%20c", "/plain", "", "%D8%B4", "%F0%9F%8C%B3", "%EF%BF%BD"})
  void textIsSound(String escaped) {
    assertThat(Decoded.isSound(escaped)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%C3",
        "%C3%28",
        "%FF",
        "%E9",
        "%C0%AF",
        "%ED%A0%80",
        "a%00b",
        "%zz",
        "%4",
        "%",
        "%+1",
        "\u00e9"
      })
  void whatIsNoTextIsNot(String escaped) {
    assertThat(Decoded.isSound(escaped)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "a%C3%28b+c, a\uFFFD(b c",
    "100%+sure, 100% sure",
    "a%00b, a\uFFFDb",
    "%C3%A9%zz, é%zz"
  })
  void whatCanBeReadOfAFieldIsKept(String sent, String text) {
    assertThat(Decoded.ofField(sent)).isEqualTo(new Decoded(text, false));
  }

  @Test
  void aPlusIsASpaceInFormsOnly() {
    assertThat(Decoded.ofField("a+b").text()).isEqualTo("a b");
    assertThat(Decoded.ofAddress("a+b").text()).isEqualTo("a+b");
    assertThat(Decoded.ofPart("a+b%20").text()).isEqualTo("a+b%20");
  }

  @Test
  void bytesThatNobodyEscapedAreUtf8Too() {
    String sent = new String("été".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(Decoded.ofPart(sent)).isEqualTo(new Decoded("été", true));
    assertThat(Decoded.ofField(sent)).isEqualTo(new Decoded("été", true));
  }
}
