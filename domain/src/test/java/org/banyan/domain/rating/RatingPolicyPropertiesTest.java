package org.banyan.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.banyan.domain.page.PageRating;

class RatingPolicyPropertiesTest {

  private final RatingPolicy policy = new RatingPolicy();

  @Property
  void aMeanLiesBetweenTheSitesAndWhatWasGiven(
      @ForAll("given") List<RatingTally> given,
      @ForAll @DoubleRange(min = 1, max = 5) double site) {
    PageRating together = policy.together(given);
    double plain = policy.mean(together);
    assertThat(together.mean(site))
        .isBetween(Math.min(site, plain) - 1e-9, Math.max(site, plain) + 1e-9);
  }

  @Property
  void oneStarMoreNeverMakesAMeanSmaller(
      @ForAll("given") List<RatingTally> given,
      @ForAll @DoubleRange(min = 1, max = 5) double site) {
    RatingTally first = given.get(0);
    List<RatingTally> better = new ArrayList<>(given);
    better.set(0, new RatingTally(first.stars() + 1, first.outgrown(), first.count()));
    assertThat(policy.together(better).mean(site)).isGreaterThan(policy.together(given).mean(site));
  }

  @Property
  void theOrderOfRatingsDoesNotCount(@ForAll("given") List<RatingTally> given) {
    List<RatingTally> turned = new ArrayList<>(given);
    Collections.reverse(turned);
    assertThat(policy.together(turned)).isEqualTo(policy.together(given));
  }

  @Property
  void pagesTogetherComeToWhatTheirRatingsComeTo(
      @ForAll("given") List<RatingTally> one, @ForAll("given") List<RatingTally> other) {
    List<RatingTally> both = new ArrayList<>(one);
    both.addAll(other);
    PageRating sum = policy.together(one).and(policy.together(other));
    assertThat(sum).isEqualTo(policy.together(both));
    assertThat(sum.and(PageRating.NONE)).isEqualTo(PageRating.NONE.and(sum)).isEqualTo(sum);
  }

  @Property
  void aRatingOfAnotherTextWeighsHalf(@ForAll("given") List<RatingTally> given) {
    List<RatingTally> old =
        given.stream().map(one -> new RatingTally(one.stars(), true, one.count())).toList();
    List<RatingTally> fresh =
        given.stream().map(one -> new RatingTally(one.stars(), false, one.count())).toList();
    assertThat(policy.together(old).weight() * 2)
        .isCloseTo(policy.together(fresh).weight(), within(1e-9));
    assertThat(policy.together(old).count()).isEqualTo(policy.together(fresh).count());
  }

  @Property
  void noTextHasOutgrownItself(@ForAll String text) {
    assertThat(policy.isOutgrown(text, text)).isFalse();
  }

  @Property
  void whichTextWasFirstDoesNotCount(@ForAll("texts") String one, @ForAll("texts") String other) {
    assertThat(ChangedWords.share(one, other))
        .isEqualTo(ChangedWords.share(other, one))
        .isBetween(0.0, 1.0);
  }

  @Provide
  Arbitrary<List<RatingTally>> given() {
    Arbitrary<Integer> stars = Arbitraries.integers().between(1, 4);
    Arbitrary<Boolean> outgrown = Arbitraries.of(true, false);
    Arbitrary<Long> counts = Arbitraries.longs().between(1, 40);
    return Combinators.combine(stars, outgrown, counts).as(RatingTally::new).list().ofMinSize(1);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("one", "two", "three", "four")
        .list()
        .map(words -> String.join(" ", words));
  }
}
