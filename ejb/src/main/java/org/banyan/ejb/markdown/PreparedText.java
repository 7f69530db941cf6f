package org.banyan.ejb.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;

/**
 * The text of a file as plain Markdown, links not yet led anywhere, and its headings.
 *
 * @param top the heading that became the title
 */
public record PreparedText(String markdown, List<Heading> headings, Optional<Heading> top) {

  public static final PreparedText NONE = new PreparedText("", List.of(), Optional.empty());

  private static final Pattern GIVEN_ID =
      Pattern.compile("[ \\t]*\\{:?[ \\t]*#([^}\\s]+)[^}\\n]*\\}[ \\t]*#*[ \\t]*$");
  private static final Pattern ATTRIBUTES = Pattern.compile("(?<=[)\\]*_`>\"\\w])\\{:[^}\\n]*\\}");
  private static final Pattern ATTRIBUTE_LINE =
      Pattern.compile(
          "(?m)^(?:[ \\t]*[-*] TOC[ \\t]*\\n)?[ \\t>]*\\{:[^}\\n]*\\}[ \\t]*(?:\\n|\\z)");
  private static final Pattern ID_LINE =
      Pattern.compile(
          "(?m)^(#{1,6} [^\\n]*[^}\\s])[ \\t]*\\n[ \\t]*\\{:[^}\\n]*(#[\\w-]+)[^}\\n]*\\}[ \\t]*$");

  public static PreparedText of(String markdown) {
    var text = withoutAttributes(markdown);
    var headings = new ArrayList<Heading>();
    var edits = new Edits();
    MarkdownTree.parse(text)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(org.commonmark.node.Heading node) {
                headings.add(read(node, text, edits));
              }
            });
    return new PreparedText(edits.applyTo(text), List.copyOf(headings), Optional.empty());
  }

  /** This text without a first heading that only repeats the title. */
  public PreparedText without(String title) {
    if (headings.isEmpty() || !headings.get(0).words().strip().equalsIgnoreCase(title.strip())) {
      return this;
    }
    var first =
        Pattern.compile("\\A\\s*(?:#[ \\t][^\\n]*|[^\\n]+\\n=+[ \\t]*)(?:\\n|\\z)")
            .matcher(markdown);
    return first.find()
        ? new PreparedText(
            markdown.substring(first.end()),
            headings.subList(1, headings.size()),
            Optional.of(headings.get(0)))
        : this;
  }

  private static Heading read(org.commonmark.node.Heading node, String text, Edits edits) {
    var span = MarkdownTree.span(node);
    var given = GIVEN_ID.matcher(span.of(text));
    var words = MarkdownTree.words(node);
    if (!given.find()) {
      return new Heading(words, Optional.empty());
    }
    var id = new Span(span.start() + given.start(), span.start() + given.end());
    edits.replace(id, " {#" + given.group(1) + "}");
    var cut = words.lastIndexOf('{');
    return new Heading(words.substring(0, Math.max(cut, 0)).strip(), Optional.of(given.group(1)));
  }

  private static String withoutAttributes(String markdown) {
    if (!markdown.contains("{:")) {
      return markdown;
    }
    var headed = ID_LINE.matcher(markdown).replaceAll("$1 {$2}");
    var code = CodeRanges.of(headed);
    var edits = new Edits();
    for (var pattern : List.of(ATTRIBUTE_LINE, ATTRIBUTES)) {
      pattern
          .matcher(headed)
          .results()
          .filter(match -> !code.contains(match.start()) && !match.group().contains("{: #"))
          .forEach(match -> edits.replace(new Span(match.start(), match.end()), ""));
    }
    return edits.applyTo(headed);
  }
}
