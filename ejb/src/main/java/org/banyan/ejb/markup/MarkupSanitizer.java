package org.banyan.ejb.markup;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The last word on what may stand in HTML made from what people write. */
final class MarkupSanitizer {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern OWN_ID = Pattern.compile("(?:h|fn|fnref)-[^\\s\"'`<>&]{1,400}|h");
  private static final Pattern OWN_CLASS =
      Pattern.compile(
          "outside|footnote-backref|footnote-ref|footnotes|task|task-mark|visually-hidden"
              + "|table-scroll|alert alert-[a-z]+|alert-title|language-[\\p{L}\\p{N}_+#.-]{1,40}");
  private static final Pattern MARK = Pattern.compile("[a-z0-9]{10,80}");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements("h1", "h2", "h3", "h4", "h5", "h6", "p", "blockquote", "hr", "pre", "div")
          .allowElements("ul", "ol", "li", "dl", "dt", "dd", "section", "details", "summary")
          .allowElements("table", "thead", "tbody", "tr", "th", "td")
          .allowElements("a", "img", "em", "strong", "del", "code", "br", "sub", "sup", "kbd")
          .allowElements("abbr", "span")
          .allowStandardUrlProtocols()
          .allowUrlProtocols("tel")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("src")
          .onElements("img")
          .allowAttributes("title")
          .onElements("a", "img", "abbr")
          .allowAttributes("alt")
          .onElements("img")
          .allowAttributes("width", "height")
          .matching(NUMBER)
          .onElements("img")
          .allowAttributes("loading")
          .matching(false, "lazy")
          .onElements("img")
          .allowAttributes("referrerpolicy")
          .matching(false, "no-referrer")
          .onElements("img")
          .allowAttributes("rel")
          .matching(false, "nofollow noopener")
          .onElements("a")
          .allowAttributes("aria-label")
          .matching(MARK)
          .onElements("a")
          .allowAttributes(Cuts.LINK_ATTRIBUTE)
          .matching(MARK)
          .onElements("a")
          .allowAttributes("id")
          .matching(OWN_ID)
          .globally()
          .allowAttributes("class")
          .matching(OWN_CLASS)
          .globally()
          .allowAttributes("start")
          .matching(NUMBER)
          .onElements("ol")
          .allowAttributes("align")
          .matching(false, "left", "center", "right")
          .onElements("th", "td")
          .allowAttributes("role")
          .matching(false, "note")
          .onElements("div")
          .allowAttributes("tabindex")
          .matching(false, "0")
          .onElements("pre", "div")
          .allowAttributes("aria-hidden")
          .matching(false, "true")
          .onElements("span")
          .allowAttributes("open")
          .onElements("details")
          .toFactory();

  private MarkupSanitizer() {}

  static String sanitize(String html) {
    return POLICY.sanitize(html);
  }
}
