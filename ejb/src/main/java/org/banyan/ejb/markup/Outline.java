package org.banyan.ejb.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.banyan.domain.markup.SectionHeading;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * The headings of a text with an anchor each. Their levels follow the nesting, starting below the
 * page's title and skipping none, whatever numbers of signs were typed.
 */
final class Outline extends AbstractVisitor {

  private static final int HIGHEST = 2;
  private static final int LOWEST = 6;
  private static final Pattern CHOSEN_NAME =
      Pattern.compile("(?<words>.*)\\{#(?<name>[^\\s{}]{1,120})\\}\\s*");

  private final Map<Node, SectionHeading> byNode = new IdentityHashMap<>();
  private final Map<String, Integer> taken = new HashMap<>();
  private final List<SectionHeading> headings = new ArrayList<>();
  private final ArrayDeque<Integer> open = new ArrayDeque<>();

  private Outline() {}

  static Outline of(Node document) {
    var outline = new Outline();
    document.accept(outline);
    return outline;
  }

  List<SectionHeading> headings() {
    return headings;
  }

  String anchorOf(Node heading) {
    return byNode.get(heading).anchor();
  }

  @Override
  public void visit(Heading heading) {
    while (!open.isEmpty() && open.peek() >= heading.getLevel()) {
      open.pop();
    }
    open.push(heading.getLevel());
    var chosen = takeChosenName(heading);
    var text = PlainText.of(heading).replaceAll("\\s+", " ");
    int level = Math.min(LOWEST, HIGHEST - 1 + open.size());
    var section =
        new SectionHeading(level, unique(SectionHeading.anchorOf(chosen.orElse(text))), text);
    heading.setLevel(level);
    byNode.put(heading, section);
    headings.add(section);
  }

  /** Takes {@code {#name}} off the end of a heading. */
  private static Optional<String> takeChosenName(Heading heading) {
    if (heading.getLastChild() instanceof Text last) {
      var chosen = CHOSEN_NAME.matcher(last.getLiteral());
      if (chosen.matches()) {
        last.setLiteral(chosen.group("words").stripTrailing());
        return Optional.of(chosen.group("name"));
      }
    }
    return Optional.empty();
  }

  private String unique(String anchor) {
    var candidate = anchor;
    for (int n = taken.getOrDefault(anchor, 0) + 1; taken.containsKey(candidate); n++) {
      candidate = anchor + '-' + n;
      taken.put(anchor, n);
    }
    taken.put(candidate, 1);
    return candidate;
  }
}
