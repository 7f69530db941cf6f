package org.banyan.domain.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.banyan.domain.shared.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {

  @Test
  void aTitleIsOneLineThatTurnsNothingAround() {
    assertThat(PageText.written("a\nb", "").title()).isEqualTo("a b");
    assertThat(PageText.written("a\u202eb", "").title()).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u200b", "\u2066\u2069", "\u00a0"})
  void aTitleCanBeSeen(String title) {
    assertThatThrownBy(() -> PageText.written(title, "")).isInstanceOf(Invalid.class);
  }

  @Test
  void anyScriptAndSignIsATitle() {
    assertThat(PageText.written("\u0641\u0648\u0627\u0626\u062f", "").title()).hasSize(5);
    assertThat(PageText.written("?!", "").title()).isEqualTo("?!");
  }

  @Test
  void whatARevisionHoldsFromBeforeIsStillRead() {
    assertThat(new PageText("\u200b", "").title()).isEqualTo("\u200b");
    assertThat(new PageText("a\u202eb", "").title()).isEqualTo("a\u202eb");
  }
}
