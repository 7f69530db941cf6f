package org.banyan.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.banyan.domain.page.PageRating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingPolicyTest {

  private final RatingPolicy policy = new RatingPolicy();

  /** Stars as {@code 5 5 1}; those given to a text that has become another one in brackets. */
  @ParameterizedTest
  @CsvSource({
    "3,   5,             1, 3.1818",
    "3,   1,             1, 2.8182",
    "4.2, 5 4,           2, 4.25",
    "3,   (5),           1, 3.0952",
    "4,   1 1 1 1 1 1 1 1 1 1, 10, 2.5",
    "2.5, 5 (5) (1),     3, 2.75",
  })
  void aMeanLeansTowardsThatOfTheSite(double site, String given, int count, double mean) {
    PageRating together = policy.together(tallies(given));
    assertThat(together.count()).isEqualTo(count);
    assertThat(together.mean(site)).isCloseTo(mean, within(0.0001));
  }

  @Test
  void theMeanOfASiteIsThatOfItsRatingsAndThreeWithoutAny() {
    assertThat(policy.mean(PageRating.NONE)).isEqualTo(3);
    assertThat(policy.mean(policy.together(tallies("5 4 (3)")))).isEqualTo(4.2);
  }

  @Test
  void nobodysRatingsAreNone() {
    assertThat(policy.together(List.of())).isEqualTo(PageRating.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "one two three four, one two three four, false",
    "one two three four, four three two one, false",
    "one two three four, one two three, false",
    "one two three four, one two, false",
    "one two three four, one, true",
    "one two three four, one two five six, false",
    "one two three four, one five six seven, true",
    "one two, one two three four, false",
    "one two, one two three four five, true",
    "one one one one, one, true",
    "'one, *two*', 'one two!', false",
    "养老保险, 养老金额, false",
    "养老保险, 养金额度, true",
    "'', '', false",
    "'', one, true",
    "one, '', true",
  })
  void aTextHasBecomeAnotherWhenMoreThanHalfOfItsWordsAre(
      String rated, String now, boolean outgrown) {
    assertThat(policy.isOutgrown(rated, now)).isEqualTo(outgrown);
  }

  @ParameterizedTest
  @CsvSource({
    // anybody responsible, is it they, do they coordinate, hears
    "true,  true,  false, true",
    "true,  true,  true,  true",
    "true,  false, true,  false",
    "true,  false, false, false",
    "false, false, true,  true",
    "false, false, false, false",
  })
  void whatIsMissingIsToldToTheResponsibleElseToCoordinators(
      boolean answeredFor, boolean responsible, boolean coordinator, boolean hears) {
    assertThat(policy.hears(answeredFor, responsible, coordinator)).isEqualTo(hears);
  }

  @ParameterizedTest
  @CsvSource({", UNRATED", "1, POOR", "2.999, POOR", "3, FAIR", "3.99, FAIR", "4, GOOD", "5, GOOD"})
  void aMeanHasAWord(Double mean, RatingLevel level) {
    assertThat(RatingLevel.of(mean)).isEqualTo(level);
  }

  private static List<RatingTally> tallies(String given) {
    List<RatingTally> tallies = new ArrayList<>();
    for (String stars : given.split(" ")) {
      boolean outgrown = stars.startsWith("(");
      tallies.add(new RatingTally(Integer.parseInt(stars.replaceAll("[()]", "")), outgrown, 1));
    }
    return tallies;
  }
}
