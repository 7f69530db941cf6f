package org.banyan.ejb.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banyan.domain.markup.MarkupLimits;
import org.banyan.domain.markup.MarkupWord;
import org.banyan.domain.markup.Piece;
import org.banyan.domain.markup.Rendition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written, rendering ends, and nothing that runs or misleads comes out. */
@Timeout(120)
class HostileMarkupTest {

  private static final int LENGTH = 500_000;

  private static final Pattern UNSAFE_TAG =
      Pattern.compile(
          "<(?!/?(?:a|abbr|blockquote|br|code|dd|del|details|div|dl|dt|em|h[2-6]|hr|img|kbd|li|ol"
              + "|p|pre|section|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|ul)\\b)");
  private static final Pattern VALUE = Pattern.compile("=\"[^\"]*\"");
  private static final Pattern UNSAFE_NAME =
      Pattern.compile(
          "<[^>]*\\s(?:on\\w+|style|srcdoc|srcset|usemap|formaction|name|target|data-[a-z]+)\\b");
  private static final Pattern UNSAFE_VALUE =
      Pattern.compile(
          " (?:id=\"(?!h-|h\"|fn)[^\"]*\"|(?:href|src)=\"\\s*(?:javascript|data|vbscript))");

  private static final CommonMarkRenderer RENDERER =
      new CommonMarkRenderer(new MarkupLimits(MarkupLimits.HIGHEST_BYTES, Duration.ofSeconds(1)));

  @AfterAll
  static void close() {
    RENDERER.close();
  }

  static Stream<String> floods() {
    var repeated =
        Stream.of(
                ">",
                "> ",
                "[",
                "![",
                "[[",
                "[[a|",
                "*",
                "*a _b ",
                "`",
                "~~a",
                "<a ",
                "<details>\n",
                "- ",
                "+\n",
                ":\n",
                "a\n: ",
                "[^1]",
                "|a",
                "@a",
                "\\[",
                "[ [a](b) ",
                "[[x]] ")
            .map(part -> part.repeat(LENGTH / part.length()));
    var nested =
        Stream.of(
            "[".repeat(LENGTH / 6) + "a" + "](u)".repeat(LENGTH / 6),
            "![".repeat(LENGTH / 6) + "a" + "](u)".repeat(LENGTH / 6),
            "*a ".repeat(LENGTH / 6) + "b* ".repeat(LENGTH / 6),
            "|" + "a|".repeat(LENGTH / 6) + "\n|" + "-|".repeat(LENGTH / 6) + "\n|".repeat(10_000),
            indentedLists());
    return Stream.concat(repeated, nested);
  }

  private static String indentedLists() {
    var text = new StringBuilder();
    IntStream.range(0, 700).forEach(i -> text.append(" ".repeat(2 * i)).append("- a\n"));
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("floods")
  void aFloodOfSignsEnds(String flood) {
    assertSafe(Rendering.joined(RENDERER.render(flood)));
  }

  @Test
  void deepNestingOfOrdinarySizeIsStillRendered() {
    assertThat(Rendering.markup(">".repeat(5_000) + " a").rendition())
        .isEqualTo(Rendition.RENDERED);
    assertThat(Rendering.markup("[".repeat(5_000)).rendition()).isEqualTo(Rendition.RENDERED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<img src=\"javascript:alert(1)\">",
        "<img src='a.png' onload=\"alert(1)\" style=\"x\" id=\"config\" name=\"body\">",
        "<svg/onload=alert(1)>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
        "<details open ontoggle=alert(1)><summary onclick=alert(1)>x</summary></details>",
        "<abbr title=\"&quot;><script>alert(1)</script>\">x</abbr>",
        "<br/onmouseover=alert(1)>",
        "<kbd id=\"location\" class=\"alert\">x</kbd>",
        "<img src=\"https://a.example/x.png\" srcset=\"javascript:alert(1)\" usemap=\"#x\">",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<base href=//evil.example><form action=x><input name=submit></form>",
        "<style>*{background:url(//evil.example)}</style>",
        "<!--><script>alert(1)</script>-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php <script>alert(1)</script> ?>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<br \"><img src=x onerror=alert(1)>",
        "<img alt=\"<br\" src=\"a\"><script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt&colon;alert(1))",
        "[x](&#x6A;avascript:alert(1))",
        "[x](java\nscript:alert(1))",
        "[x](<java&#10;script:alert(1)>)",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:x)",
        "[x](//evil.example \"\\\" onmouseover=alert(1) \\\"\")",
        "![x](javascript:alert(1))",
        "![\" onerror=alert(1) x=\"](a.png \"\\\" onload=alert(1) \\\"\")",
        "<javascript:alert(1)>",
        "[[<script>alert(1)</script>]]",
        "[[x|<img src=x onerror=alert(1)>]]",
        "[[\"><script>alert(1)</script>#\" onclick=\"x]]",
        "[[javascript:alert(1)]]",
        "@<script>alert(1)</script>",
        "@bob\"onclick=alert(1)",
        "# <img src=x onerror=alert(1)> \" onclick=\"x",
        "# location\n\n# __proto__\n\n# \"><script>alert(1)</script>",
        "x[^\"><script>]\n\n[^\"><script>]: <script>alert(1)</script>",
        "> [!NOTE\" onclick=\"x]\n> y",
        "> [!NOTE]\n> <script>alert(1)</script>",
        "<script>\n: <script>alert(1)</script>",
        "- [x] <script>alert(1)</script>",
        "```\"><script>alert(1)</script>\n<script>alert(1)</script>\n```",
        "|<script>alert(1)</script>|\n|-|\n|\" onclick=\"x|",
        "<a data-cut=\"x0z\">x</a> <span data-cut=x>x0z</span>"
      })
  void nothingThatRunsComesOut(String attack) {
    assertSafe(Rendering.html(attack));
  }

  @Test
  void theSourceOfATextThatIsNotRenderedIsEscaped() {
    var small = new CommonMarkRenderer(new MarkupLimits(5, Duration.ofSeconds(2)));
    assertSafe(Rendering.joined(small.render("</pre><script>alert(1)</script>")));
  }

  @Test
  void theMarksOfOneRenderingMeanNothingInAnother() {
    var first = new Cuts();
    var stolen = first.mark(new Piece.Word(MarkupWord.TIP));
    assertThat(Rendering.html(stolen)).isEqualTo("<p>" + stolen + "</p>");
  }

  private static void assertSafe(String html) {
    assertThat(UNSAFE_TAG.matcher(html).find()).as(() -> shown(html)).isFalse();
    var names = VALUE.matcher(html).replaceAll("");
    assertThat(UNSAFE_NAME.matcher(names).find()).as(() -> shown(html)).isFalse();
    assertThat(UNSAFE_VALUE.matcher(html).find()).as(() -> shown(html)).isFalse();
  }

  private static String shown(String html) {
    return html.substring(0, Math.min(400, html.length()));
  }
}
