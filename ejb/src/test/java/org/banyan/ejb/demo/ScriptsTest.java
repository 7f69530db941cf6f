package org.banyan.ejb.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptsTest {

  private static final Path FILES = Path.of("src/main/resources/demo/pages");
  private static final Set<String> PEOPLE =
      Scripts.people().stream().map(PersonScript::handle).collect(Collectors.toSet());

  static List<PageScript> pages() {
    return Scripts.pages();
  }

  @Test
  void everyFileIsListedByItsSpace() throws Exception {
    try (Stream<Path> files = Files.walk(FILES)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> FILES.relativize(file).toString()))
          .containsExactlyInAnyOrderElementsOf(
              pages().stream().map(page -> page.space() + "/" + page.slug() + ".md").toList());
    }
  }

  @Test
  void thereAreTwelvePeopleAndAtLeastFortyPagesInThreeLanguages() {
    assertThat(PEOPLE).hasSize(12);
    assertThat(pages()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(pages()).extracting(PageScript::language).contains("en", "fr", "es");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsWrittenInFourSavesAtLeastByTwoOfThePeopleAtLeast(PageScript page) {
    assertThat(page.steps()).hasSizeGreaterThanOrEqualTo(4);
    Set<String> hands = page.steps().stream().map(PageScript.Step::by).collect(Collectors.toSet());
    assertThat(hands).hasSizeGreaterThanOrEqualTo(2).isSubsetOf(PEOPLE);
    assertThat(PEOPLE).contains(page.responsible());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void itsSavesFollowOneAnotherByDaysWithWordsForEach(PageScript page) {
    List<Integer> days = page.steps().stream().map(PageScript.Step::daysAgo).toList();
    assertThat(IntStream.range(1, days.size()).allMatch(at -> days.get(at) < days.get(at - 1)))
        .isTrue();
    assertThat(days.get(days.size() - 1)).isPositive();
    assertThat(page.steps()).extracting(PageScript.Step::summary).noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everySaveChangesTheTextAndTheLastIsWorthReading(PageScript page) {
    for (int number = 1; number < page.steps().size(); number++) {
      assertThat(page.text(number)).isNotBlank().isNotEqualTo(page.text(number + 1));
    }
    assertThat(page.text(page.steps().size()).split("\\s+")).hasSizeBetween(300, 1500);
  }

  static List<RatingScript> ratings() {
    return Scripts.ratings();
  }

  @ParameterizedTest
  @MethodSource("ratings")
  void aPageIsRatedByOneOfThePeopleOnceItIsThere(RatingScript rating) {
    assertThat(PEOPLE).contains(rating.by());
    assertThat(pages())
        .filteredOn(
            page ->
                page.space().equals(rating.page().space())
                    && page.slug().equals(rating.page().slug()))
        .singleElement()
        .satisfies(page -> assertThat(page.oldest()).isGreaterThan(rating.daysAgo()));
    assertThat(rating.daysAgo()).isPositive();
    assertThat(ratings())
        .filteredOn(other -> other.page().equals(rating.page()))
        .filteredOn(other -> other.by().equals(rating.by()))
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatStandsAboveItIsOlder(PageScript page) {
    if (page.parent() != null) {
      assertThat(pages())
          .filteredOn(other -> other.space().equals(page.space()))
          .filteredOn(other -> other.slug().equals(page.parent()))
          .singleElement()
          .satisfies(above -> assertThat(above.oldest()).isGreaterThan(page.oldest()));
    }
  }
}
