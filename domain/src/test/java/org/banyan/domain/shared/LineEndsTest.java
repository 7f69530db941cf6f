package org.banyan.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineEndsTest {

  @Test
  void everyKindOfLineEndBecomesOne() {
    assertThat(LineEnds.unified("a\r\nb\rc\nd\r\n")).isEqualTo("a\nb\nc\nd\n");
  }

  @Test
  void aTextWithoutCarriageReturnsIsLeftAlone() {
    String text = "a\nb";
    assertThat(LineEnds.unified(text)).isSameAs(text);
  }
}
