package org.banyan.ejb.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.banyan.ejb.remark.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

  private static Folders site(String link) {
    return Folders.with("index.md", "# Home")
        .and("tools/slack.md", link)
        .and("tools/slack/emoji.md", "## Good *habits*\n\n## Set up {#start}\n")
        .and("tools/mural.md", "---\npermalink: /boards/\nredirect_from: [/old/mural]\n---\n");
  }

  private static String converted(String link) {
    return site(link).page("tools/slack.md").body().strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](emoji/)",
        "[x](/tools/slack/emoji/)",
        "[x](slack/emoji.md)",
        "[x](./slack/emoji)",
        "[x](/tools/slack/emoji.html)",
        "[x](../tools/slack/emoji.md)",
        "[x](<emoji/>)",
        "[x](tools/slack/emoji \"title\")",
        "[x][y]\n\n[y]: emoji/",
        "<a href=\"emoji/\">x</a>"
      })
  void aLinkFindsItsPageHoweverItIsWritten(String link) {
    assertThat(converted(link)).isEqualTo("[[emoji|x]]");
  }

  @Test
  void permanentAndFormerAddressesLeadToThePage() {
    assertThat(converted("[x](/boards) [y](/old/mural/)")).isEqualTo("[[mural|x]] [[mural|y]]");
  }

  @Test
  void headingsAreFoundByTheirWordsAndByTheIdTheirAuthorGave() {
    assertThat(converted("[x](emoji/#good-habits) [y](emoji/#start)"))
        .isEqualTo("[[emoji#good-habits|x]] [[emoji#start|y]]");
  }

  @Test
  void aHeadingThatIsNotThereIsReportedAndThePageStaysTheTarget() {
    var folder = site("[x](emoji/#nothing)");
    assertThat(folder.page("tools/slack.md").body()).isEqualTo("[[emoji|x]]\n");
    assertThat(folder.remarks(Remark.Kind.BROKEN_HEADING)).hasSize(1);
  }

  @Test
  void aLinkWithinThePageLeadsToItsOwnHeadings() {
    assertThat(Folders.bodyOf("[x](#start-here)\n\n## Start here {: #go .big }\n"))
        .isEqualTo("[x](#go)\n\n## Start here {#go}");
  }

  @Test
  void wordsWithMarksKeepThem() {
    assertThat(converted("[**x**](emoji/)")).isEqualTo("[**x**](emoji)");
  }

  @Test
  void aBarInATableIsEscaped() {
    assertThat(converted("| a \\| b | c |\n|---|---|\n| \\| [x](emoji/) | y |"))
        .isEqualTo("| a \\| b | c |\n|---|---|\n| \\| [[emoji\\|x]] | y |");
  }

  @Test
  void wordsThatRunOverTwoLinesComeTogether() {
    assertThat(converted("> see [how\n> we do](emoji/)")).isEqualTo("> see [[emoji|how we do]]");
  }

  @Test
  void codeStaysAsItIs() {
    var code = "`[x](emoji/)`\n\n```\n[x](emoji/) {% page \"x\" %}\n```";
    assertThat(converted("---\nt: 1\n---\n" + code)).isEqualTo(code);
  }

  @Test
  void addressesOutsideStayAsTheyAre() {
    var links = "[x](https://example.org/emoji/) [m](mailto:a@example.org) <https://example.org>";
    assertThat(converted(links)).isEqualTo(links);
  }

  @Test
  void theSitesOwnAddressLeadsInside() {
    var folder =
        site("[x](https://example.org/tools/slack/emoji/) [y](https://example.org/gone/)")
            .publishedAt("https://example.org/");
    assertThat(folder.page("tools/slack.md").body())
        .isEqualTo("[[emoji|x]] [y](https://example.org/gone/)\n");
  }

  @Test
  void theFrontPageIsTheSpaceUnlessAPageStandsThere() {
    assertThat(Folders.bodyOf("[x](/)")).isEqualTo("[x](/s/docs)");
    assertThat(converted("[x](/)")).isEqualTo("[[home|x]]");
  }

  @Test
  void aLinkToNothingInvitesToWriteAndIsReported() {
    var folder = site("[x](/tools/zoom/)");
    assertThat(folder.page("tools/slack.md").body()).isEqualTo("[[zoom|x]]\n");
    assertThat(folder.remarks(Remark.Kind.BROKEN_LINK))
        .containsExactly("tools/slack.md: \"x\" -> /tools/zoom/");
    assertThat(folder.links().broken()).isEqualTo(1);
  }

  @Test
  void theOnlyPageOfThatNameIsGuessed() {
    var folder = site("[x](/somewhere/else/emoji/)");
    assertThat(folder.page("tools/slack.md").body()).isEqualTo("[[emoji|x]]\n");
    assertThat(folder.remarks(Remark.Kind.GUESSED_LINK)).hasSize(1);
  }

  @Test
  void aPageThatOnlyLeadsOnIsPassedBy() {
    var folder =
        Folders.with("a.md", "[x](/old/)")
            .and("old.md", "---\nredirect_to: /new/#why\n---\n")
            .and("new.md", "## Why\n");
    assertThat(folder.page("a.md").body()).isEqualTo("[[new#why|x]]\n");
    assertThat(folder.page("old.md").body())
        .isEqualTo("This page is now at [[new#why|/new/#why]].\n");
  }

  @Test
  void imagesAndFilesBelongToThePageAndThoseMissingAreReported() {
    var folder =
        Folders.with("pages/a.md", "![x](/_img/a%20b.png) ![x](../_img/a%20b.png) [f](my.pdf)")
            .andFile("_img/a b.png");
    assertThat(folder.page("pages/a.md").body())
        .isEqualTo("![x](<a b.png>) ![x](<a b.png>) [f](my.pdf)\n");
    assertThat(folder.page("pages/a.md").files()).isEqualTo(Map.of("a b.png", "_img/a b.png"));
    assertThat(folder.remarks(Remark.Kind.FILE_MISSING)).isEqualTo(List.of("pages/a.md: my.pdf"));
  }

  @Test
  void twoFilesOfANameAreToldApartOnAPage() {
    var folder =
        Folders.with("a.md", "![x](one/map.png) ![y](two/map.png) ![z](one/map.png)")
            .andFile("one/map.png")
            .andFile("two/map.png");
    var page = folder.page("a.md");
    assertThat(page.body()).isEqualTo("![x](map.png) ![y](map-2.png) ![z](map.png)\n");
    assertThat(page.files())
        .isEqualTo(Map.of("map.png", "one/map.png", "map-2.png", "two/map.png"));
  }

  @Test
  void filesThatNoPageNamesAreReported() {
    var folder = Folders.with("a.md", "Text").andFile("lonely.png").andFile("old.html");
    folder.pages();
    assertThat(folder.remarks(Remark.Kind.FILE_UNUSED)).isEqualTo(List.of("lonely.png: "));
    assertThat(folder.remarks(Remark.Kind.NOT_MARKDOWN)).isEqualTo(List.of("old.html: "));
  }
}
