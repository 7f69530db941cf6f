package org.banyan.ejb.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.banyan.domain.history.RenderedComparison;
import org.junit.jupiter.api.Test;

class RenderedComparisonTest {

  @Test
  void wordsOfOneSideAloneAreMarkedInsideTheirTags() {
    var compared = of("<p>It <em>grinds</em> corn.</p>\n", "<p>It <em>grinds</em> barley.</p>\n");
    assertThat(compared.before()).isEqualTo("<p>It <em>grinds</em> <del>corn</del>.</p>\n");
    assertThat(compared.after()).isEqualTo("<p>It <em>grinds</em> <ins>barley</ins>.</p>\n");
  }

  @Test
  void aNewBlockKeepsItsTagsWhole() {
    var compared = of("<p>One</p>\n", "<p>One</p>\n<ul>\n<li>Two &amp; <b>three</b></li>\n</ul>\n");
    assertThat(compared.before()).isEqualTo("<p>One</p>\n");
    assertThat(compared.after().replaceAll("</?ins>", ""))
        .isEqualTo("<p>One</p>\n<ul>\n<li>Two &amp; <b>three</b></li>\n</ul>\n");
    assertThat(compared.after()).contains("<li><ins>Two &amp; </ins><b><ins>three</ins></b></li>");
  }

  @Test
  void inOneTextWhatIsGoneStandsBeforeWhatCameInstead() {
    var compared = of("<p>It <em>grinds</em> corn.</p>\n", "<p>It <em>grinds</em> barley.</p>\n");
    assertThat(compared.together())
        .isEqualTo("<p>It <em>grinds</em> <del>corn</del><ins>barley</ins>.</p>\n");
  }

  @Test
  void inOneTextABlockThatIsGoneLeavesItsWordsWhereWordsMayStand() {
    var rows = "<table><tbody><tr><td>a</td></tr>%s<tr><td>z</td></tr></tbody></table>\n";
    var compared = of(rows.formatted("<tr><td>gone</td></tr>"), rows.formatted(""));
    assertThat(compared.together()).contains("<td><del>").contains("gone").contains("</del>z</td>");
    assertThat(of("<p>One</p>\n<p>Two</p>\n", "<p>One</p>\n").together())
        .startsWith("<p>One</p>\n<p><del>")
        .contains("Two");
  }

  @Test
  void anchorsOfTheOlderTextAreItsOwn() {
    var compared = of("<h2 id=\"h-a\">A</h2><a href=\"#h-a\">a</a>", "<h2 id=\"h-a\">A</h2>");
    assertThat(compared.before()).contains("id=\"old-h-a\"").contains("href=\"#old-h-a\"");
    assertThat(compared.after()).contains("id=\"h-a\"");
  }

  private static RenderedComparison of(String before, String after) {
    return RenderedComparison.of(before, after, new JGitTextComparison());
  }
}
