package org.banyan.ejb.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banyan.ejb.conversion.Folders.bodyOf;

import org.banyan.ejb.remark.Remark;
import org.junit.jupiter.api.Test;

class LeftoverTest {

  private static String liquid(String text) {
    return bodyOf("---\ntitle: T\n---\n" + text);
  }

  @Test
  void tagsThatMadeAddressesBecomeAddresses() {
    assertThat(liquid("[x]({% page \"b/#c\" %}) and [y]({% link\n \"https://example.org\" %})"))
        .isEqualTo("[[b|x]] and [y](https://example.org)");
  }

  @Test
  void tagsThatMadeImagesAndChannelsBecomeMarkdown() {
    assertThat(liquid("{% image \"_img/a.png\" \"An [a]\" %} {% slack_channel \"dev\" %}"))
        .isEqualTo("![An (a)](a.png) #dev");
    assertThat(liquid("{% image_with_class \"_img/a.png\" \"wide\" \"Alt\" %}"))
        .isEqualTo("![Alt](a.png)");
  }

  @Test
  void commentsGoAndRawTextStays() {
    assertThat(liquid("a {% comment %}TODO{% endcomment %}b\n\n{% raw %}{% x %}{% endraw %}"))
        .isEqualTo("a b\n\n{% x %}");
  }

  @Test
  void anAlertBecomesAnAlert() {
    assertThat(
            liquid(
                "{% alert \"Mind\", \"warning\" %}\n  One.\n\n  - Two.\n{% endalert %}\n\nAfter."))
        .isEqualTo("> [!WARNING]\n> **Mind**\n>\n> One.\n>\n> - Two.\n\nAfter.");
  }

  @Test
  void aTagWithoutMeaningGoesWithItsLineAndIsReported() {
    var folder =
        Folders.with(
            "a.md", "---\nt: 1\n---\nOne.\n\n{% include \"x.html\" %}\n\n{{ site.name }}Two.");
    assertThat(folder.page("a.md").body()).isEqualTo("One.\n\nTwo.\n");
    assertThat(folder.remarks(Remark.Kind.LEFTOVER))
        .containsExactly("a.md: {% include x.html %}", "a.md: {{ site.name }}");
  }

  @Test
  void addressesBeginAtTheTopWhereASiteNamedItsBase() {
    assertThat(liquid("[x]({{ site.baseurl }}/b/)")).isEqualTo("[[b|x]]");
    assertThat(liquid("[x]({{ \"/b/\" | relative_url }})")).isEqualTo("[[b|x]]");
  }

  @Test
  void aTextWithoutFrontMatterNeverWentThroughLiquid() {
    assertThat(bodyOf("Use {{ name }} and {% tag %}.")).isEqualTo("Use {{ name }} and {% tag %}.");
  }

  @Test
  void kramdownAttributesGo() {
    assertThat(
            bodyOf(
                "[x](https://example.org){:target=\"_blank\"} *y*{: .z}\n{: .lead}\n\n* TOC\n{:toc}\n"))
        .isEqualTo("[x](https://example.org) *y*");
    assertThat(bodyOf("## A\n{: #b}\n\n[x](#b)")).isEqualTo("## A {#b}\n\n[x](#b)");
  }

  @Test
  void anHtmlTableBecomesATable() {
    assertThat(
            bodyOf(
                """
                <div class="wide">
                  <table>

                    <tr><th>Key</th><th>Value</th></tr>
                    <tr>
                      <td><strong>Who</strong></td>
                      <td>A | B<br />
                        <a href="mailto:a@example.org">mail</a></td>
                    </tr>
                  </table>
                </div>

                After.
                """))
        .isEqualTo(
            """
            | Key | Value |
            | --- | --- |
            | **Who** | A \\| B<br> [mail](mailto:a@example.org) |

            After.""");
  }

  @Test
  void htmlWithAnEquivalentBecomesMarkdown() {
    assertThat(
            bodyOf(
                "a <strong>b</strong> <em>c</em> <span class=\"x\">d</span> <!-- e --> <kbd id=\"f\">g</kbd>"))
        .isEqualTo("a **b** *c* d  <kbd>g</kbd>");
    assertThat(
            bodyOf(
                "<h3 id=\"one\"><button>\n Two\n</button></h3>\n\n<ol>\n<li>a</li><li>b</li>\n</ol>\n\n[x](#one)"))
        .isEqualTo("### Two {#one}\n\n1. a\n2. b\n\n[x](#one)");
  }

  @Test
  void indentedHtmlIsReadToItsEnd() {
    assertThat(bodyOf("<div>\n  <div>\n    One.\n\n      Two.\n  </div>\n</div>\n\nAfter."))
        .isEqualTo("One.\n\nTwo.\n\nAfter.");
    assertThat(bodyOf("<div markdown=1>\n\n- One.\n\n</div>\n")).isEqualTo("- One.");
  }

  @Test
  void placeholdersInAngleBracketsStay() {
    assertThat(bodyOf("Write <your-name> at <https://example.org>."))
        .isEqualTo("Write <your-name> at <https://example.org>.");
  }

  @Test
  void anAbbreviationKeepsWhatItStandsFor() {
    assertThat(bodyOf("<abbr class=\"x\" title=\"World\">W</abbr>"))
        .isEqualTo("<abbr title=\"World\">W</abbr>");
  }

  @Test
  void aFoldedPartKeepsItsTagsOnly() {
    assertThat(bodyOf("<details markdown=\"block\">\n<summary>More</summary>\n\n- a\n\n</details>"))
        .isEqualTo("<details>\n<summary>More</summary>\n\n- a\n\n</details>");
  }
}
