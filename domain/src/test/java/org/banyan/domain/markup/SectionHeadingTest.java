package org.banyan.domain.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionHeadingTest {

  @ParameterizedTest
  @CsvSource({
    "Who pays?, h-who-pays",
    "Âge d’or, h-âge-d-or",
    "老齡 給付, h-老齡-給付",
    "الشيخوخة, h-الشيخوخة",
    "History, h-history",
    "!!!, h",
    "'', h"
  })
  void anAnchorIsMadeOfTheWordsOfAnyScript(String heading, String anchor) {
    assertThat(SectionHeading.anchorOf(heading)).isEqualTo(anchor);
  }
}
