package org.banyan.ejb.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.banyan.domain.merge.Conflict;
import org.banyan.domain.merge.Conflicting;
import org.banyan.domain.merge.MergeOutcome;
import org.banyan.domain.merge.Merged;
import org.banyan.domain.merge.Words;
import org.banyan.domain.shared.LineEnds;

class JGitThreeWayMergePropertiesTest {

  private final JGitThreeWayMerge merging = new JGitThreeWayMerge();

  @Property
  void whatOneSideLeftAloneTheOtherDecides(@ForAll String base, @ForAll String changed) {
    Merged expected = new Merged(LineEnds.unified(changed));
    assertThat(merging.merge(base, changed, base)).isEqualTo(expected);
    assertThat(merging.merge(base, base, changed)).isEqualTo(expected);
  }

  @Property
  void theSameOnBothSidesIsTakenOnce(@ForAll String base, @ForAll String changed) {
    assertThat(merging.merge(base, changed, changed))
        .isEqualTo(new Merged(LineEnds.unified(changed)));
  }

  @Property
  void anyThreeTextsMergeOrConflict(
      @ForAll String base, @ForAll String mine, @ForAll String theirs) {
    assertThat(merging.merge(base, mine, theirs)).isNotNull();
  }

  @Property
  void sidesAreTreatedAlike(
      @ForAll("texts") String base, @ForAll("texts") String mine, @ForAll("texts") String theirs) {
    MergeOutcome outcome = merging.merge(base, mine, theirs);
    MergeOutcome swapped = merging.merge(base, theirs, mine);
    assertThat(outcome.getClass()).isEqualTo(swapped.getClass());
    if (outcome instanceof Conflicting conflicting) {
      assertThat(conflicting.withMine()).isEqualTo(((Conflicting) swapped).withTheirs());
    } else {
      assertThat(outcome).isEqualTo(swapped);
    }
  }

  @Property
  void everyNewWordOfBothSidesIsKept(
      @ForAll("texts") String base,
      @ForAll("edits") List<Integer> mine,
      @ForAll("edits") List<Integer> theirs) {
    String myText = edited(base, mine, "mine");
    String theirText = edited(base, theirs, "theirs");
    List<String> kept = Words.in(everythingIn(merging.merge(base, myText, theirText)));
    assertThat(kept).containsAll(marked(myText, "mine")).containsAll(marked(theirText, "theirs"));
  }

  @Property
  void noWordIsMadeThatNobodyWrote(
      @ForAll("texts") String base, @ForAll("texts") String mine, @ForAll("texts") String theirs) {
    if (merging.merge(base, mine, theirs) instanceof Merged merged) {
      assertThat(Words.in(base + "\n" + mine + "\n" + theirs))
          .containsAll(Words.in(merged.text()).stream().filter(Words::isWord).toList());
    }
  }

  @Property
  void aConflictsTextsLieInTheTextsTheyComeFrom(
      @ForAll("texts") String base, @ForAll("texts") String mine, @ForAll("texts") String theirs) {
    if (merging.merge(base, mine, theirs) instanceof Conflicting conflicting) {
      for (Conflict conflict : conflicting.conflicts()) {
        assertThat(base + "\n").contains(conflict.base());
        assertThat(mine + "\n").contains(conflict.mine());
        assertThat(theirs + "\n").contains(conflict.theirs());
      }
    }
  }

  @Property
  void changesOfDifferentLinesMerge(
      @ForAll("lines") List<String> lines, @ForAll int one, @ForAll int other) {
    assertBothReplacementsStand(lines, "\n", one, other);
  }

  @Property
  void changesOfDifferentWordsMerge(
      @ForAll("words") List<String> words, @ForAll int one, @ForAll int other) {
    assertBothReplacementsStand(words, " ", one, other);
  }

  @Property
  void wordsAddedInDifferentGapsMerge(
      @ForAll("words") List<String> words,
      @ForAll @IntRange(min = 0, max = 19) int one,
      @ForAll @IntRange(min = 0, max = 19) int other) {
    List<String> distinct = numbered(words);
    int first = one % distinct.size();
    int second = other % distinct.size();
    if (first == second) {
      return;
    }
    List<String> both = new ArrayList<>(distinct);
    both.add(Math.max(first, second), first > second ? "mine" : "theirs");
    both.add(Math.min(first, second), first > second ? "theirs" : "mine");
    assertThat(
            merging.merge(
                String.join(" ", distinct),
                String.join(" ", with(distinct, first, "mine")),
                String.join(" ", with(distinct, second, "theirs"))))
        .isEqualTo(new Merged(String.join(" ", both)));
  }

  private void assertBothReplacementsStand(
      List<String> pieces, String separator, int one, int other) {
    int first = Math.floorMod(one, pieces.size());
    int second = Math.floorMod(other, pieces.size());
    if (first == second) {
      return;
    }
    List<String> base = numbered(pieces);
    List<String> mine = replaced(base, first, "mine");
    List<String> theirs = replaced(base, second, "theirs");
    assertThat(
            merging.merge(
                String.join(separator, base),
                String.join(separator, mine),
                String.join(separator, theirs)))
        .isEqualTo(new Merged(String.join(separator, replaced(mine, second, "theirs"))));
  }

  private static List<String> numbered(List<String> pieces) {
    List<String> numbered = new ArrayList<>();
    pieces.forEach(piece -> numbered.add(piece + numbered.size()));
    return numbered;
  }

  private static List<String> replaced(List<String> pieces, int at, String piece) {
    List<String> replaced = new ArrayList<>(pieces);
    replaced.set(at, piece);
    return replaced;
  }

  private static List<String> with(List<String> pieces, int at, String piece) {
    List<String> longer = new ArrayList<>(pieces);
    longer.add(at, piece);
    return longer;
  }

  /** Puts numbered words in, replaces and deletes, at places the numbers choose. */
  private static String edited(String base, List<Integer> edits, String mark) {
    List<String> words = new ArrayList<>(Words.in(base));
    for (int edit : edits) {
      int at = Math.floorMod(edit / 3, words.size() + 1);
      if (edit % 3 != 0 && at < words.size()) {
        words.remove(at);
      }
      if (edit % 3 != 2) {
        words.add(at, " " + mark + edit + " ");
      }
    }
    return String.join("", words);
  }

  private static List<String> marked(String text, String mark) {
    return Words.in(text).stream().filter(word -> word.startsWith(mark)).toList();
  }

  private static String everythingIn(MergeOutcome outcome) {
    return outcome instanceof Merged merged ? merged.text() : ((Conflicting) outcome).withBoth();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("one", "two", "three", " ", " ", ".", "\n", "\n", "我", "𠮷", "é")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<List<Integer>> edits() {
    return Arbitraries.integers().between(0, 400).list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of("old", "age", "Ghana", "été", "право").list().ofMinSize(2).ofMaxSize(20);
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return words().map(words -> String.join(" ", words)).list().ofMinSize(2).ofMaxSize(12);
  }
}
