package org.banyan.ejb.leftover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.banyan.ejb.markdown.MarkdownTree;

/** An element being read, and the Markdown of what it contains so far. */
final class HtmlElement {

  private final HtmlToken opening;
  private final StringBuilder inner = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private final List<HtmlElement> rows = new ArrayList<>();
  private boolean heading;
  private int items;

  HtmlElement(HtmlToken opening) {
    this.opening = opening;
  }

  String name() {
    return opening.name();
  }

  void append(String markdown) {
    inner.append(markdown);
  }

  String inner() {
    return inner.toString();
  }

  int nextItem() {
    return ++items;
  }

  void addCell(String markdown, boolean isHeading) {
    cells.add(inOneLine(markdown));
    heading |= isHeading;
  }

  void addRow(HtmlElement row) {
    if (!row.cells.isEmpty()) {
      rows.add(row);
    }
  }

  String link() {
    var words = inner.toString().strip().replaceAll("\\s*\\n\\s*", " ");
    var address = opening.attribute("href").orElse("");
    return address.isEmpty() || words.isEmpty()
        ? words
        : "[" + words + "](" + MarkdownTree.address(address) + ")";
  }

  String headingLine() {
    var id = opening.attribute("id").map(name -> " {#" + name + "}").orElse("");
    var marks = "#".repeat(name().charAt(1) - '0');
    return "\n\n" + marks + " " + inner.toString().strip().replaceAll("\\s+", " ") + id + "\n\n";
  }

  /** A table needs a head in Markdown; one without gets an empty one. */
  String table() {
    if (rows.isEmpty()) {
      return inner.toString();
    }
    int width = rows.stream().mapToInt(row -> row.cells.size()).max().orElse(1);
    var lines = new ArrayList<String>();
    var body = rows.get(0).heading ? rows.subList(1, rows.size()) : rows;
    lines.add(line(rows.get(0).heading ? rows.get(0).cells : List.of(), width));
    lines.add("|" + " --- |".repeat(width));
    body.forEach(row -> lines.add(line(row.cells, width)));
    return "\n\n" + String.join("\n", lines) + "\n\n";
  }

  private static String line(List<String> cells, int width) {
    return "|"
        + cells.stream().map(cell -> " " + cell + " |").collect(Collectors.joining())
        + "  |".repeat(width - cells.size());
  }

  private static String inOneLine(String markdown) {
    var lines = markdown.lines().map(String::strip).filter(line -> !line.isEmpty());
    var line =
        lines
            .map(each -> each.matches("(?:-|\\d+\\.) .*") ? "<br>" + each : " " + each)
            .collect(Collectors.joining());
    return line.strip().replaceFirst("^<br>", "").replaceAll("(?<!\\\\)\\|", "\\\\|");
  }
}
