package org.banyan.ejb.history;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.banyan.domain.history.Change.ADDED;
import static org.banyan.domain.history.Change.CHANGED;
import static org.banyan.domain.history.Change.REMOVED;
import static org.banyan.domain.history.Change.SAME;

import java.util.List;
import java.util.stream.IntStream;
import org.banyan.domain.history.Change;
import org.banyan.domain.history.Comparison;
import org.banyan.domain.history.Hunk;
import org.banyan.domain.history.Line;
import org.banyan.domain.history.Piece;
import org.junit.jupiter.api.Test;

class JGitTextComparisonTest {

  private final JGitTextComparison comparing = new JGitTextComparison();

  @Test
  void equalTextsHaveNoHunks() {
    Comparison comparison = comparing.compare("a\nb\n", "a\r\nb\r\n");
    assertThat(comparison).isEqualTo(new Comparison(List.of(), 0, 0, true));
    assertThat(comparison.same()).isTrue();
  }

  @Test
  void aChangedWordIsMarkedInItsLine() {
    Line line = onlyHunk("old age\npaid monthly", "old age\npaid weekly").lines().get(1);
    assertThat(line)
        .isEqualTo(
            new Line(
                CHANGED,
                2,
                2,
                List.of(
                    new Piece(SAME, "paid "),
                    new Piece(REMOVED, "monthly"),
                    new Piece(ADDED, "weekly"))));
    assertThat(text(line.oldPieces())).isEqualTo("paid monthly");
    assertThat(text(line.newPieces())).isEqualTo("paid weekly");
  }

  @Test
  void addedAndRemovedLinesCarryTheirOwnNumbers() {
    Hunk hunk = onlyHunk("a\nb\nc\n", "a\nc\nd\n");
    assertThat(hunk.lines())
        .containsExactly(
            line(SAME, 1, 1, "a"),
            line(REMOVED, 2, null, "b"),
            line(SAME, 3, 2, "c"),
            line(ADDED, null, 3, "d"));
    assertThat(List.of(hunk.oldStart(), hunk.oldLines(), hunk.newStart(), hunk.newLines()))
        .containsExactly(1, 3, 1, 3);
  }

  @Test
  void threeLinesOfContextSurroundAChange() {
    Hunk hunk = onlyHunk(numbers(1, 20), numbers(1, 20).replace("10", "ten"));
    assertThat(hunk.lines()).extracting(Line::oldNumber).containsExactly(7, 8, 9, 10, 11, 12, 13);
    assertThat(hunk.oldStart()).isEqualTo(7);
  }

  @Test
  void changesFarApartStandInHunksOfTheirOwn() {
    String changed = numbers(1, 40).replace("10", "ten\nplus").replace("30", "thirty");
    assertThat(comparing.compare(numbers(1, 40), changed).hunks())
        .extracting(Hunk::newStart)
        .containsExactly(7, 28);
  }

  @Test
  void aNewTextIsAllAdded() {
    Hunk hunk = onlyHunk("", "a\nb\n");
    assertThat(hunk)
        .isEqualTo(
            new Hunk(0, 0, 1, 2, List.of(line(ADDED, null, 1, "a"), line(ADDED, null, 2, "b"))));
  }

  @Test
  void aMissingLastLineEndShowsAsAnEmptyLine() {
    assertThat(onlyHunk("a", "a\n").lines())
        .containsExactly(line(SAME, 1, 1, "a"), line(ADDED, null, 2, ""));
  }

  @Test
  void aRewrittenLineIsFoundAmongNewOnes() {
    assertThat(
            onlyHunk(
                    "The pension is paid monthly in cash.",
                    "# Payment\n\nThe pension is paid weekly in cash.\nNobody waits.")
                .lines())
        .extracting(Line::change)
        .containsExactly(ADDED, ADDED, CHANGED, ADDED);
  }

  @Test
  void wordsThatCameAndWentAreCounted() {
    Comparison comparison = comparing.compare("one two, three\nfour\n", "one 2 or 3, three\n");
    assertThat(comparison.wordsAdded()).isEqualTo(3);
    assertThat(comparison.wordsRemoved()).isEqualTo(2);
  }

  @Test
  void wordsCompareWithoutLines() {
    assertThat(comparing.compareWords("a b", "a c"))
        .containsExactly(new Piece(SAME, "a "), new Piece(REMOVED, "b"), new Piece(ADDED, "c"));
  }

  @Test
  void partsStayWhole() {
    assertThat(comparing.compareParts(List.of("<p>a</p>", "<p>b</p>"), List.of("<p>b</p>")))
        .containsExactly(new Piece(REMOVED, "<p>a</p>"), new Piece(SAME, "<p>b</p>"));
  }

  @Test
  void moreLinesThanAnybodyReadsAreCountedButNotShown() {
    Comparison comparison = comparing.compare("", numbers(1, 30_000));
    assertThat(comparison.complete()).isFalse();
    assertThat(comparison.wordsAdded()).isEqualTo(30_000);
    assertThat(comparison.hunks().get(0).lines()).hasSize(20_000);
  }

  private Hunk onlyHunk(String before, String after) {
    List<Hunk> hunks = comparing.compare(before, after).hunks();
    assertThat(hunks).hasSize(1);
    return hunks.get(0);
  }

  private static Line line(Change change, Integer oldNumber, Integer newNumber, String text) {
    return new Line(change, oldNumber, newNumber, List.of(new Piece(change, text)));
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(joining());
  }

  private static String numbers(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(n -> n + "\n").collect(joining());
  }
}
