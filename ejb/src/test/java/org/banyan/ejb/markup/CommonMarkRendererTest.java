package org.banyan.ejb.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banyan.ejb.markup.Rendering.html;
import static org.banyan.ejb.markup.Rendering.markup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.time.Duration;
import org.banyan.domain.markup.LinkTarget;
import org.banyan.domain.markup.MarkupLimits;
import org.banyan.domain.markup.Piece;
import org.banyan.domain.markup.Rendition;
import org.banyan.domain.markup.SectionHeading;
import org.junit.jupiter.api.Test;

class CommonMarkRendererTest {

  @Test
  void aWikiLinkLeadsToTheSlugItsTitleWouldGet() {
    assertThat(html("[[Old Age]]")).isEqualTo("<p><a href=\"/page/here/old-age\">Old Age</a></p>");
    assertThat(html("[[africa/old-age#Who pays?|who <pays>]]"))
        .isEqualTo("<p><a href=\"/page/africa/old-age#h-who-pays\">who &lt;pays&gt;</a></p>");
    assertThat(html("[[#Who pays]]")).isEqualTo("<p><a href=\"#h-who-pays\">#Who pays</a></p>");
  }

  @Test
  void aWikiLinkInATableEscapesItsBar() {
    assertThat(html("|a|", "|-|", "|[[x\\|y]]|")).contains("<a href=\"/page/here/x\">y</a>");
  }

  @Test
  void whatOnlyLooksLikeAWikiLinkIsText() {
    assertThat(html("\\[[x]]")).isEqualTo("<p>[[x]]</p>");
    assertThat(html("[\\[x]]")).isEqualTo("<p>[[x]]</p>");
    assertThat(html("`[[x]]`")).isEqualTo("<p><code>[[x]]</code></p>");
    assertThat(html("[[[x]]]")).isEqualTo("<p>[[[x]]]</p>");
    assertThat(html("[[]]")).isEqualTo("<p>[[]]</p>");
    assertThat(html("[[a", "b]]")).isEqualTo("<p>[[a\nb]]</p>");
  }

  @Test
  void textAroundWikiLinksStays() {
    assertThat(html("a [[x]]] b [[y]] c] [[z]](u)"))
        .isEqualTo(
            "<p>a [[x]]] b <a href=\"/page/here/y\">y</a> c]"
                + " <a href=\"/page/here/z\">z</a>(u)</p>");
  }

  @Test
  void aReferenceKeepsTheMeaningCommonMarkGivesIt() {
    assertThat(html("[[x]]", "", "[x]: /u")).isEqualTo("<p>[<a href=\"/u\">x</a>]</p>");
  }

  @Test
  void anOrdinaryLinkWithARelativeAddressIsLookedUpToo() {
    assertThat(html("[*a*](other-page#Part)"))
        .isEqualTo("<p><a href=\"/page/here/other-page#h-part\"><em>a</em></a></p>");
    assertThat(html("[a](../africa/x.md)")).contains("/page/africa/x");
    assertThat(html("[a](<my report.pdf>)")).contains("/file/my report.pdf");
    assertThat(html("[a](/w/africa/x)")).contains("/page/africa/x");
    assertThat(html("![A *b*](a%20b.png \"T\")"))
        .isEqualTo("<p><img src=\"/file/a b.png\" alt=\"A b\" title=\"T\" loading=\"lazy\"></p>");
  }

  @Test
  void otherAddressesStayAsTheyAre() {
    assertThat(html("[a](/search?q=x) [b](mailto:a@b.example)"))
        .contains("<a href=\"/search?q&#61;x\">a</a>", "<a href=\"mailto:a&#64;b.example\">b</a>");
    assertThat(html("[a](https://a.example/)"))
        .contains("class=\"outside\"", "rel=\"nofollow noopener\"");
  }

  @Test
  void aPersonIsNamedWithoutDisturbingAddresses() {
    assertThat(html("(@Bob-1. @ann_b, a@b.example https://c.example/@bob @x@y @/z)"))
        .contains(
            "(<a href=\"/person/bob-1\" class=\"mention\">@bob-1</a>. ",
            "<a href=\"/person/ann_b\" class=\"mention\">@ann_b</a>, ",
            "<a href=\"mailto:a&#64;b.example\">",
            "<a href=\"https://c.example/&#64;bob\"",
            " &#64;x&#64;y &#64;/z)");
    assertThat(html("`@bob`")).doesNotContain("/person/");
  }

  @Test
  void linksDoNotNest() {
    assertThat(html("[a @bob](x)")).isEqualTo("<p><a href=\"/page/here/x\">a &#64;bob</a></p>");
    assertThat(html("[a [[b]]](x)")).containsOnlyOnce("<a ");
  }

  @Test
  void headingsGetUniqueAnchorsAndSkipNoLevel() {
    var markup = markup("# A", "### B", "## A", "A", "===", "#### 老齡");
    assertThat(markup.headings())
        .containsExactly(
            new SectionHeading(2, "h-a", "A"),
            new SectionHeading(3, "h-b", "B"),
            new SectionHeading(3, "h-a-2", "A"),
            new SectionHeading(2, "h-a-3", "A"),
            new SectionHeading(3, "h-老齡", "老齡"));
    assertThat(html("# A 2", "# A", "# A")).contains("h-a-2", "h-a-3");
  }

  @Test
  void aHeadingMayChooseItsAnchor() {
    assertThat(html("## Who *pays*? {#payers}", "", "[there](#payers) [[#Payers|too]]"))
        .isEqualTo(
            "<h2 id=\"h-payers\">Who <em>pays</em>?</h2>\n"
                + "<p><a href=\"#h-payers\">there</a> <a href=\"#h-payers\">too</a></p>");
    assertThat(markup("# {#a}").headings()).containsExactly(new SectionHeading(2, "h-a", ""));
  }

  @Test
  void alertsGetTheirTitleInTheLanguageOfTheReader() {
    assertThat(html("> [!WARNING]", "> *Mind* it."))
        .isEqualTo(
            "<div class=\"alert alert-warning\" role=\"note\"><p class=\"alert-title\">warning</p>"
                + "\n<p><em>Mind</em> it.</p>\n</div>");
    assertThat(html("> [!other]")).contains("<blockquote>", "[!other]");
    assertThat(html("> [!NOTE] more")).contains("<blockquote>");
  }

  @Test
  void definitionListsHaveTermsAndDescriptions() {
    assertThat(
            html("Term", ": One", ": Two", "more", "", "*Other*", ": Text", "", "  - a", "", "x"))
        .isEqualTo(
            """
            <dl>
            <dt>Term</dt>
            <dd>One</dd>
            <dd>Two
            more</dd>
            <dt><em>Other</em></dt>
            <dd>
            <p>Text</p>
            <ul><li>a</li></ul>
            </dd>
            </dl>
            <p>x</p>""");
    assertThat(html("a", "b", ": c")).isEqualTo("<p>a\nb\n: c</p>");
  }

  @Test
  void tasksAreReadAloud() {
    assertThat(html("- [x] a"))
        .isEqualTo(
            "<ul><li class=\"task\"><span class=\"task-mark\" aria-hidden=\"true\">\u2611</span>"
                + "<span class=\"visually-hidden\">task-done</span> a</li></ul>");
  }

  @Test
  void footnotesLeadThereAndBack() {
    assertThat(html("a[^x]", "", "[^x]: Note"))
        .contains(
            "<a href=\"#fn-x\" id=\"fnref-x\">1</a>",
            "<li id=\"fn-x\">",
            "<a href=\"#fnref-x\" class=\"footnote-backref\" aria-label=\"back-to-text\">");
  }

  @Test
  void tablesStrikethroughAndCodeKeepWhatTheyNeed() {
    assertThat(html("|a|b|", "|:-|-:|", "|c|d|"))
        .contains("<div class=\"table-scroll\" tabindex=\"0\">", "<td align=\"right\">d</td>");
    assertThat(html("~~a~~")).isEqualTo("<p><del>a</del></p>");
    assertThat(html("```java", "a", "```"))
        .isEqualTo("<pre tabindex=\"0\"><code class=\"language-java\">a\n</code></pre>");
    assertThat(html("3. a")).contains("<ol start=\"3\">");
  }

  @Test
  void theLeadIsTheFirstParagraphAsPlainText() {
    assertThat(markup("# T", "> q", "", "One [[two|*2*]]", "`3` @bob.", "", "b").lead())
        .isEqualTo("One *2* 3 @bob.");
    assertThat(markup("word ".repeat(100)).lead()).hasSizeBetween(250, 301).endsWith("word\u2026");
  }

  @Test
  void targetsAreListed() {
    assertThat(markup("[[A b]] @bob ![](c.png) [[A b]]").targets())
        .containsExactly(
            new LinkTarget.Page(null, "a-b", "A b"),
            new LinkTarget.Person("bob"),
            new LinkTarget.File("c.png"));
  }

  @Test
  void linksBeyondThoseThatCanBeLookedUpAreText() {
    var markup = markup("[[a]] [b](b) @c ![d](d)\n".repeat(1_000));
    assertThat(markup.pieces().stream().filter(Piece.Link.class::isInstance)).hasSize(3_000);
    assertThat(Rendering.joined(markup).strip()).endsWith("a b &#64;c d</p>");
  }

  @Test
  void theRenderedTextCanBeStored() throws IOException {
    var bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(markup("# A", "[[b]] @c ![d](e) - [ ] x"));
    assertThat(bytes.size()).isPositive();
  }

  @Test
  void aTextOverTheLimitIsShownAsItsSource() {
    var renderer = new CommonMarkRenderer(new MarkupLimits(10, Duration.ofSeconds(60)));
    assertThat(renderer.render("*234567890").rendition()).isEqualTo(Rendition.RENDERED);
    var source = renderer.render("*<é>567890");
    assertThat(source.rendition()).isEqualTo(Rendition.TOO_LARGE);
    assertThat(Rendering.joined(source))
        .isEqualTo("<pre class=\"markup-source\" tabindex=\"0\">*&lt;é&gt;567890</pre>");
  }

  @Test
  void aTextThatTakesTooLongIsShownAsItsSourceAndNotKept() {
    var renderer = new CommonMarkRenderer(new MarkupLimits(1_000_000, Duration.ofMillis(1)));
    var source = renderer.render(":\n".repeat(500_000));
    assertThat(source.rendition()).isEqualTo(Rendition.TOO_SLOW);
    assertThat(source.rendition().isWorthKeeping()).isFalse();
    assertThat(source.shownAsSource()).isTrue();
  }
}
