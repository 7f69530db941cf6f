package org.banyan.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.banyan.ejb.exchange.JobView.ProblemLine;
import org.banyan.web.language.Bundles;
import org.junit.jupiter.api.Test;

class ProblemWordsTest {

  private static final String TITLE = "A title has 1 to 200 characters.";
  private static final ProblemWords FRENCH = new ProblemWords(Locale.FRENCH);

  @Test
  void aRefusalIsSaidInTheLanguageOfTheReader() {
    assertThat(FRENCH.of(refused(TITLE, "title-length")))
        .contains(french("refusal.title-length"))
        .doesNotContain(TITLE);
  }

  @Test
  void severalReasonsAreAllSaid() {
    assertThat(FRENCH.of(refused("Two things.", "title-length slug-taken")))
        .contains(french("refusal.title-length"))
        .contains(french("refusal.slug-taken"));
  }

  @Test
  void whatHasNoWordsOrIsOlderThanCodesStaysAsItWasSaid() {
    assertThat(FRENCH.of(refused(TITLE, null))).contains(TITLE);
    assertThat(FRENCH.of(refused(TITLE, "title-length no-words-for-this"))).contains(TITLE);
  }

  @Test
  void lostRightsAreNoMissingPage() {
    assertThat(FRENCH.of(new ProblemLine("STOPPED", "NOT_TAKEN", "", "Nothing.", "not-found")))
        .contains(french("exchange.why.not-found"));
  }

  @Test
  void programsReadItInEnglish() {
    assertThat(ProblemWords.asSaid(refused(TITLE, "title-length")))
        .isEqualTo("It was refused: " + TITLE);
  }

  @Test
  void aFaultWithoutWordsLeavesNoGap() {
    assertThat(ProblemWords.asSaid(new ProblemLine("STOPPED", "NOT_TAKEN", "", "", null)))
        .isEqualTo("The import had to stop.");
  }

  @Test
  void anUnknownKeyIsNamedBesideItsFile() {
    var unknown = new ProblemLine("FRONT_MATTER", "NOTE", "a.md", "sidebar", null);
    assertThat(ProblemWords.asSaid(unknown)).contains("“sidebar”");
    assertThat(FRENCH.of(unknown)).contains("sidebar");
  }

  private static ProblemLine refused(String detail, String code) {
    return new ProblemLine("REFUSED", "NOT_TAKEN", "a.md", detail, code);
  }

  private static String french(String key) {
    return Bundles.find(key, "fr").orElseThrow();
  }
}
