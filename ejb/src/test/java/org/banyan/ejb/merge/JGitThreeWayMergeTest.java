package org.banyan.ejb.merge;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.banyan.domain.merge.Conflict;
import org.banyan.domain.merge.Conflicting;
import org.banyan.domain.merge.Merged;
import org.banyan.domain.merge.Settled;
import org.junit.jupiter.api.Test;

class JGitThreeWayMergeTest {

  @Test
  void changesOfDifferentLinesBothStand() {
    assertMerged("a\nb\nc\n", "A\nb\nc\n", "a\nb\nC\n", "A\nb\nC\n");
  }

  @Test
  void changesOfNeighbouringLinesBothStand() {
    assertMerged("a\nb\n", "A\nb\n", "a\nB\n", "A\nB\n");
  }

  @Test
  void changesOfDifferentWordsOfOneLineBothStand() {
    assertMerged(
        "The pension is paid monthly in cash.",
        "The pension is paid weekly in cash.",
        "The benefit is paid monthly in cash.",
        "The benefit is paid weekly in cash.");
  }

  @Test
  void aWordPutBeforeAChangedWordStands() {
    assertMerged("the cat sat", "the big cat sat", "the dog sat", "the big dog sat");
  }

  @Test
  void signsOfAScriptWithoutSpacesMergeOneByOne() {
    assertMerged("我喜欢猫", "我讨厌猫", "我喜欢狗", "我讨厌狗");
  }

  @Test
  void theSameChangeOnBothSidesStandsOnce() {
    assertMerged("a\nb\n", "a\nx\nb\n", "a\nx\nb\n", "a\nx\nb\n");
    assertMerged("a\nb\nc\nd", "x\nb\nc\nd", "x\nb\nc\ne", "x\nb\nc\ne");
  }

  @Test
  void aSecondSaveOfOnesOwnGrowingTextMerges() {
    assertMerged("", "one two three", "one two", "one two three");
    assertMerged("a\n", "a\nb\nc\n", "a\nb\n", "a\nb\nc\n");
  }

  @Test
  void aSplitParagraphTakesTheOthersWord() {
    assertMerged(
        "One two. Three four.\n",
        "One two.\n\nThree four.\n",
        "One 2. Three four.\n",
        "One 2.\n\nThree four.\n");
  }

  @Test
  void differentWordsInOnePlaceConflict() {
    assertThat(merge("x\na b c\ny\n", "x\na mine c\ny\n", "x\na theirs c\ny\n"))
        .isEqualTo(
            new Conflicting(
                List.of(
                    new Settled("x\n"),
                    new Conflict("a b c\n", "a mine c\n", "a theirs c\n"),
                    new Settled("y\n"))));
  }

  @Test
  void twoInsertionsInOnePlaceConflict() {
    assertThat(conflicts("a\nz\n", "a\nmine\nz\n", "a\ntheirs\nz\n"))
        .containsExactly(new Conflict("", "mine\n", "theirs\n"));
  }

  @Test
  void wordsAddedToADeletedParagraphConflict() {
    assertThat(conflicts("P1\n\nP2.\n\nP3", "P1\n\nP2. More.\n\nP3", "P1\n\nP3")).hasSize(1);
    assertThat(conflicts("P1\n\nP2.\n\nP3", "P1\n\nIntro. P2.\n\nP3", "P1\n\nP3")).hasSize(1);
  }

  @Test
  void aSentenceWrittenAnewDoesNotTakeAStrayWord() {
    assertThat(
            conflicts(
                "Old age comes to all.",
                "A wholly other thing here.",
                "Old age soon comes to all."))
        .containsExactly(
            new Conflict(
                "Old age comes to all.",
                "A wholly other thing here.",
                "Old age soon comes to all."));
  }

  @Test
  void aMissingLastLineEndGluesNoLines() {
    assertMerged("a\n", "a", "a\nb\n", "a\nb");
    assertMerged("a", "a\n", "A", "A\n");
    assertThat(conflicts("a", "a\nmine", "a\ntheirs"))
        .containsExactly(new Conflict("", "mine", "theirs"));
  }

  @Test
  void lineEndsOfABrowserAreNoChange() {
    assertMerged("a\nb\nc", "a\r\nb\r\nC", "A\nb\nc", "A\nb\nC");
  }

  @Test
  void emptyTextsMerge() {
    assertMerged("", "", "a", "a");
    assertMerged("a", "", "a", "");
    assertThat(conflicts("a", "", "b")).containsExactly(new Conflict("a", "", "b"));
  }

  @Test
  void textsMadeToBeSlowConflictAsAWhole() {
    String base = swapped(30_000, 0);
    String mine = swapped(30_000, 1);
    String theirs = swapped(30_000, 3);
    assertThat(((Conflicting) merge(base, mine, theirs)).withMine()).isEqualTo(mine);
  }

  /** Lines that nearly keep their order: every one of them is an alignment of its own. */
  private static String swapped(int lines, int distance) {
    return IntStream.range(0, lines)
        .mapToObj(line -> "" + (line ^ distance))
        .collect(joining("\n"));
  }

  private static void assertMerged(String base, String mine, String theirs, String expected) {
    assertThat(merge(base, mine, theirs)).isEqualTo(new Merged(expected));
    assertThat(merge(base, theirs, mine)).isEqualTo(new Merged(expected));
  }

  private static List<Conflict> conflicts(String base, String mine, String theirs) {
    return ((Conflicting) merge(base, mine, theirs)).conflicts();
  }

  private static Object merge(String base, String mine, String theirs) {
    return new JGitThreeWayMerge().merge(base, mine, theirs);
  }
}
