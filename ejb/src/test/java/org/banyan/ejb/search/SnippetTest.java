package org.banyan.ejb.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banyan.ejb.search.Snippet.Part;
import org.junit.jupiter.api.Test;

class SnippetTest {

  @Test
  void whatWasFoundIsMarked() {
    var snippet = Snippet.of(List.of("of " + marked("old") + " " + marked("age")));

    assertThat(snippet.parts())
        .containsExactly(
            new Part("of ", false),
            new Part("old", true),
            new Part(" ", false),
            new Part("age", true));
  }

  @Test
  void piecesOfATextAreJoinedByDots() {
    var snippet = Snippet.of(List.of(marked("first"), "second"));

    assertThat(snippet.parts())
        .containsExactly(
            new Part("first", true), new Part(" \u2026 ", false), new Part("second", false));
  }

  @Test
  void whatStandsFarFromTheMarkIsLeftOut() {
    var snippet = Snippet.of(List.of("before ".repeat(60) + marked("here") + " after".repeat(60)));

    assertThat(snippet.parts()).hasSize(3).contains(new Part("here", true));
    assertThat(snippet.parts().get(0).text()).startsWith("\u2026 before");
    assertThat(snippet.parts().get(2).text()).endsWith(" \u2026");
  }

  private static String marked(String word) {
    return Snippet.BEGIN + word + Snippet.END;
  }
}
