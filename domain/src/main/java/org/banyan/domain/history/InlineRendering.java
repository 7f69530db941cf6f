package org.banyan.domain.history;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One rendered text with the words marked that are new in it, and those between them that are gone.
 * Its tags are those of the later text, so that safe HTML stays whole; of what is gone only the
 * words are kept, and stand where words may stand.
 */
final class InlineRendering {

  private static final Pattern RUN = Pattern.compile("<[^>]*>|[^<]+");

  /** Ends of what holds words; between others, such as rows of a table, no word may stand. */
  private static final Pattern END_OF_WORDS =
      Pattern.compile("</(?:p|li|td|th|h[1-6]|dt|dd|em|strong|a|code|span|del|summary)>");

  private final StringBuilder html = new StringBuilder();
  private final StringBuilder gone = new StringBuilder();

  private InlineRendering() {}

  static String of(List<Piece> pieces) {
    var rendering = new InlineRendering();
    pieces.forEach(rendering::add);
    return rendering.whole();
  }

  private void add(Piece piece) {
    RUN.matcher(piece.text())
        .results()
        .forEach(
            run -> {
              if (piece.change() == Change.REMOVED) {
                remove(run.group());
              } else {
                keep(run.group(), piece.change() == Change.ADDED);
              }
            });
  }

  private void remove(String run) {
    gone.append(run.charAt(0) == '<' ? " " : run);
  }

  private void keep(String run, boolean added) {
    boolean tag = run.charAt(0) == '<';
    boolean words = !tag && !run.isBlank();
    if (words || tag && END_OF_WORDS.matcher(run).matches()) {
      writeWhatIsGone();
    }
    html.append(words && added ? "<ins>" + run + "</ins>" : run);
  }

  private void writeWhatIsGone() {
    if (!gone.toString().isBlank()) {
      html.append("<del>").append(gone).append("</del>");
    }
    gone.setLength(0);
  }

  private String whole() {
    if (!gone.toString().isBlank()) {
      html.append("<p>");
      writeWhatIsGone();
      html.append("</p>");
    }
    return html.toString();
  }
}
