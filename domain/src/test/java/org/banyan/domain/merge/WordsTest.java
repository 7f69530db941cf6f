package org.banyan.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void aSentenceIsCutIntoWordsSpacesAndSigns() {
    assertThat(Words.in("Old-age  pension,\nyes_2!"))
        .containsExactly("Old", "-", "age", "  ", "pension", ",", "\n", "yes_2", "!");
  }

  @Test
  void accentsStayOnTheirLetters() {
    assertThat(Words.in("cafe\u0301 x")).containsExactly("cafe\u0301", " ", "x");
  }

  @Test
  void scriptsWithoutSpacesAreCutBySign() {
    assertThat(Words.in("社会保障 ok")).containsExactly("社", "会", "保", "障", " ", "ok");
  }

  @Test
  void signsOutsideTheBasicPlaneStayWhole() {
    assertThat(Words.in("𠮷a👩\u200D🚀👍🏽")).containsExactly("𠮷", "a", "👩\u200D🚀", "👍🏽");
  }

  @Test
  void onlyWordsAreCounted() {
    assertThat(Words.count("One, two – 3!\n")).isEqualTo(3);
  }

  @Property
  void thePiecesJoinedAreTheTextAgain(@ForAll String text) {
    assertThat(String.join("", Words.in(text))).isEqualTo(text);
  }

  @Property
  void noPieceEndsInsideASurrogatePair(@ForAll String text) {
    int at = 0;
    for (String piece : Words.in(text)) {
      at += piece.length();
      assertThat(splitsPair(text, at)).isFalse();
    }
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
