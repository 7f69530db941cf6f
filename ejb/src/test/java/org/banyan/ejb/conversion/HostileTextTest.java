package org.banyan.ejb.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  private static final int OFTEN = 3_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "[",
        "![",
        "*a **b ",
        "`a``b```",
        "<div>",
        "<div>\n\n    x\n\n",
        "<a ",
        "<!--",
        "- ",
        "{% raw %}",
        "{% alert %}\n",
        "{% x ",
        "{{",
        "{:",
        "---\n",
        "\n ",
        "[x](y.md) "
      })
  void aTextThatNestsOrRepeatsIsReadInTime(String piece) {
    var folder = Folders.with("a.md", "---\nt: 1\n---\n" + piece.repeat(OFTEN)).and("b.md", "b");
    var pages = assertTimeoutPreemptively(Duration.ofSeconds(60), folder::pages);
    assertThat(pages).extracting(ConvertedPage::source).contains("b.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: [", "a: {", "? "})
  void frontMatterThatNestsIsReadInTime(String piece) {
    var folder = Folders.with("a.md", "---\n" + piece.repeat(OFTEN) + "\n---\nText.");
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> folder.page("a.md").body()))
        .isEqualTo("Text.\n");
  }
}
