package org.banyan.ejb.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {

  @ParameterizedTest
  @CsvSource({
    "## Old *age*, Old age",
    "See [[pensions]] here, See pensions here",
    "See [[field/pensions|the page]], See the page",
    "A [link](https://example.org/x) on, A link on",
    "![A map](map.png), A map",
    "H<sub>2</sub>O, H 2 O",
    "- [x] done, [x] done",
  })
  void marksGoAndWordsStay(String markdown, String words) {
    assertThat(PlainWords.of(markdown)).isEqualTo(words);
  }

  @Test
  void tablesAndQuotationsAreWords() {
    assertThat(PlainWords.of("| a | b |\n|---|---|\n| c | d |\n\n> said"))
        .isEqualTo("a b c d said");
  }

  @Test
  void headingsAreTold() {
    assertThat(PlainWords.headings("# One\ntext\n## Two [[x|here]]\n#no"))
        .containsExactly("One", "Two here");
  }
}
