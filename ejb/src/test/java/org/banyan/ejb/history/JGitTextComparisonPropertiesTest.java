package org.banyan.ejb.history;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.banyan.domain.history.Change;
import org.banyan.domain.history.Comparison;
import org.banyan.domain.history.Hunk;
import org.banyan.domain.history.Line;
import org.banyan.domain.history.Piece;
import org.banyan.domain.merge.Words;
import org.banyan.domain.shared.LineEnds;

class JGitTextComparisonPropertiesTest {

  private final JGitTextComparison comparing = new JGitTextComparison();

  @Property
  void theChangesMakeTheNewTextOfTheOld(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    List<String> made = new ArrayList<>(lines(before));
    List<Hunk> hunks = comparing.compare(before, after).hunks();
    for (int i = hunks.size() - 1; i >= 0; i--) {
      Hunk hunk = hunks.get(i);
      int from = hunk.oldStart() - Math.min(1, hunk.oldLines());
      List<String> place = made.subList(from, from + hunk.oldLines());
      assertThat(place).isEqualTo(texts(hunk, Line::oldNumber, Line::oldPieces));
      place.clear();
      place.addAll(texts(hunk, Line::newNumber, Line::newPieces));
    }
    assertThat(made).isEqualTo(lines(after));
  }

  @Property
  void onlyEqualTextsAreTheSame(@ForAll("texts") String before, @ForAll("texts") String after) {
    assertThat(comparing.compare(before, after).same()).isEqualTo(before.equals(after));
  }

  @Property
  void theWordsThatCameAndWentExplainTheDifference(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    Comparison comparison = comparing.compare(before, after);
    assertThat(comparison.wordsAdded() - comparison.wordsRemoved())
        .isEqualTo(Words.count(after) - Words.count(before));
  }

  @Property
  void wordsOfAnyTextsMakeBothTexts(@ForAll String before, @ForAll String after) {
    List<Piece> pieces = comparing.compareWords(before, after);
    assertThat(joinedWithout(Change.ADDED, pieces)).isEqualTo(LineEnds.unified(before));
    assertThat(joinedWithout(Change.REMOVED, pieces)).isEqualTo(LineEnds.unified(after));
  }

  private static List<String> texts(
      Hunk hunk, Function<Line, Integer> number, Function<Line, List<Piece>> pieces) {
    return hunk.lines().stream()
        .filter(line -> number.apply(line) != null)
        .map(line -> pieces.apply(line).stream().map(Piece::text).collect(joining()))
        .toList();
  }

  private static String joinedWithout(Change change, List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> piece.change() != change)
        .map(Piece::text)
        .collect(joining());
  }

  private static List<String> lines(String text) {
    return Arrays.asList(text.split("\n", -1));
  }

  /** Without a last line end, so that the lines are just what lies between the line ends. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("one", "two", " ", ".", "\n", "\n", "\n", "我", "𠮷", "é")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces) + "!");
  }
}
