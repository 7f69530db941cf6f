package org.banyan.ejb.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WeaveTest {

  private static final Weave WEAVE =
      Weave.of(
          """
          all

          %% -1
          first

          %% 2-3
          middle

          %% 3-
          late

          %%
          end
          """);

  @Test
  void everyRevisionHasItsOwnStretchesAndTheCommonOnes() {
    assertThat(WEAVE.text(1)).isEqualTo("all\n\nfirst\n\nend\n");
    assertThat(WEAVE.text(2)).isEqualTo("all\n\nmiddle\n\nend\n");
    assertThat(WEAVE.text(3)).isEqualTo("all\n\nmiddle\n\nlate\n\nend\n");
    assertThat(WEAVE.text(4)).isEqualTo("all\n\nlate\n\nend\n");
  }

  @Test
  void aTextWithoutDirectivesIsTheSameInAllRevisions() {
    assertThat(Weave.of("one\ntwo").text(7)).isEqualTo("one\ntwo\n");
  }

  @Test
  void stretchesLeftOutLeaveNoGaps() {
    assertThat(Weave.of("a\n\n%% 2-\nb\n%%\n\nc\n").text(1)).isEqualTo("a\n\nc\n");
  }

  @Test
  void aLineOfATableMayBelongToSomeRevisions() {
    assertThat(Weave.of("| a |\n%% 2-\n| b |\n%%\n| c |").text(2))
        .isEqualTo("| a |\n| b |\n| c |\n");
  }

  @Test
  void aWrongDirectiveIsRefusedByItsWords() {
    assertThatThrownBy(() -> Weave.of("%% from 2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("%% from 2");
  }
}
