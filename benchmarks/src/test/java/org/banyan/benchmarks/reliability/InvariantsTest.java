package org.banyan.benchmarks.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.banyan.benchmarks.reliability.SavedHistory.Saved;
import org.junit.jupiter.api.Test;

/** The checker must be able to fail: each planted damage is reported, an unharmed history never. */
class InvariantsTest {
  private final Journal journal = new Journal();
  private final List<Saved> revisions = new ArrayList<>();

  InvariantsTest() {
    String body = Tokens.blank(2);
    revisions.add(new Saved(1, "Begin", body));
    for (int number = 2; number <= 5; number++) {
      String token = "w" + number % 2 + "-" + number;
      body = Tokens.add(body, number % 2, token);
      revisions.add(new Saved(number, token, body));
      journal.acknowledged(token, number);
    }
  }

  @Test
  void anUnharmedHistoryIsFoundWhole() {
    assertThat(violations()).isEmpty();
  }

  @Test
  void aSaveThatWasNeverAcknowledgedMayBeMissing() {
    journal.sent("w1-7");
    assertThat(violations()).isEmpty();
  }

  @Test
  void aSaveWhoseAcknowledgementWasLostMayBeThere() {
    journal.sent("w0-6");
    revisions.add(new Saved(6, "w0-6", Tokens.add(last().body(), 0, "w0-6")));
    assertThat(violations()).isEmpty();
  }

  @Test
  void anAcknowledgementWithoutANumberIsHeldAgainstTheTokenAlone() {
    journal.acknowledged("w1-5", Journal.UNNAMED);
    assertThat(violations()).isEmpty();
  }

  @Test
  void aLostLastSaveIsReported() {
    revisions.remove(4);
    assertThat(violations()).containsExactly("w1-5 was acknowledged as revision 5 and is lost");
  }

  @Test
  void aGapIsReported() {
    revisions.remove(2);
    assertThat(violations())
        .anyMatch(violation -> violation.startsWith("the numbers are not 1 to 4"))
        .anyMatch(violation -> violation.startsWith("w1-3 was acknowledged as revision 3"));
  }

  @Test
  void aSaveTakenTwiceIsReported() {
    revisions.add(new Saved(6, "w1-5", last().body()));
    assertThat(violations())
        .anyMatch(violation -> violation.startsWith("w1-5 was saved more than once"));
  }

  @Test
  void aSaveUnderAnotherNumberThanAcknowledgedIsReported() {
    journal.acknowledged("w1-5", 4);
    assertThat(violations()).containsExactly("w1-5 was acknowledged as revision 4 and is in [5]");
  }

  @Test
  void aHeadThatStayedBehindIsReported() {
    SavedHistory history = new SavedHistory(4, revisions.get(3).body(), revisions);
    assertThat(Invariants.violations(history, journal))
        .containsExactly(
            "the page stands at 4, its last revision is 5",
            "the page's text is not that of its last revision, 5");
  }

  @Test
  void aMergeThatDroppedSomebodysLineIsReported() {
    String dropped = last().body().replace("* token-w0-2\n\n", "");
    revisions.set(4, new Saved(5, "w1-5", dropped));
    assertThat(violations()).containsExactly("revision 5 lacks [w0-2] and has too much []");
  }

  @Test
  void aMergeThatDoubledALineIsReported() {
    revisions.set(4, new Saved(5, "w1-5", Tokens.add(last().body(), 0, "w0-2")));
    assertThat(violations()).containsExactly("revision 5 lacks [] and has too much [w0-2]");
  }

  @Test
  void anEmptyHistoryIsReported() {
    revisions.clear();
    assertThat(Invariants.violations(new SavedHistory(0, "", revisions), journal)).hasSize(5);
  }

  private List<String> violations() {
    SavedHistory history = new SavedHistory(last().number(), last().body(), revisions);
    return Invariants.violations(history, journal);
  }

  private Saved last() {
    return revisions.get(revisions.size() - 1);
  }
}
