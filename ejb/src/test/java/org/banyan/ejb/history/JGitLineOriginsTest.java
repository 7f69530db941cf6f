package org.banyan.ejb.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.banyan.domain.history.LineOrigin;
import org.banyan.domain.history.RevisionText;
import org.junit.jupiter.api.Test;

class JGitLineOriginsTest {

  private final JGitLineOrigins origins = new JGitLineOrigins();

  @Test
  void eachLineNamesTheRevisionThatBroughtIt() {
    assertThat(of("a\nb\nc\n", "a\nB\nc\n", "new\na\nB\nc\n"))
        .containsExactly(
            new LineOrigin(3, "new"),
            new LineOrigin(1, "a"),
            new LineOrigin(2, "B"),
            new LineOrigin(1, "c"));
  }

  @Test
  void aLineThatWentAndCameBackIsBroughtByItsReturn() {
    assertThat(of("a\nb\n", "a\n", "a\nb\n"))
        .containsExactly(new LineOrigin(1, "a"), new LineOrigin(3, "b"));
  }

  @Test
  void anEmptyTextHasNoLines() {
    assertThat(of()).isEmpty();
    assertThat(of("a", "")).isEmpty();
  }

  @Property
  void theLinesAreThoseOfTheLastText(@ForAll List<String> texts, @ForAll String last) {
    List<String> all = new ArrayList<>(texts);
    all.add(last.replace('\r', ' ').replace('\n', ' ') + "\nend");
    assertThat(of(all.toArray(String[]::new)).stream().map(LineOrigin::line))
        .containsExactly(all.get(texts.size()).split("\n", -1));
  }

  private List<LineOrigin> of(String... texts) {
    List<RevisionText> revisions = new ArrayList<>();
    for (String text : texts) {
      revisions.add(new RevisionText(revisions.size() + 1, text));
    }
    return origins.of(revisions);
  }
}
