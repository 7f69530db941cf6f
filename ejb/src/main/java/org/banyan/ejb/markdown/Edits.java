package org.banyan.ejb.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements in one text, noted by position and made together. */
public final class Edits {

  private record Edit(int start, int end, String replacement) {}

  private final List<Edit> edits = new ArrayList<>();

  public void replace(Span span, String replacement) {
    edits.add(new Edit(span.start(), span.end(), replacement));
  }

  /** The text with every edit made; one that lies inside an earlier one is left out. */
  public String applyTo(String text) {
    edits.sort(
        Comparator.comparingInt(Edit::start)
            .thenComparing(Comparator.comparingInt(Edit::end).reversed()));
    var result = new StringBuilder();
    int done = 0;
    for (var edit : edits) {
      if (edit.start() >= done) {
        result.append(text, done, edit.start()).append(edit.replacement());
        done = edit.end();
      }
    }
    return result.append(text.substring(done)).toString();
  }
}
