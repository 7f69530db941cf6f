package org.banyan.domain.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.banyan.domain.merge.Words;

/**
 * Two rendered texts with the words marked that stand in one of them only. Marks go around words,
 * never around tags, so that safe HTML stays whole; anchors of the first are renamed, since both
 * stand on one page.
 *
 * @param together the second text with the words of the first that are gone between its own
 */
public record RenderedComparison(String before, String after, String together) {

  private static final Pattern PART = Pattern.compile("<[^>]*>|&#?\\w{1,20};|[^<&]+|.");
  private static final Pattern RUN = Pattern.compile("<[^>]*>|[^<]+");
  private static final Pattern ANCHOR = Pattern.compile("( id=\"| href=\"#)");

  public static RenderedComparison of(String before, String after, TextComparison comparison) {
    StringBuilder old = new StringBuilder(before.length());
    StringBuilder present = new StringBuilder(after.length());
    List<Piece> pieces = joined(comparison.compareParts(parts(before), parts(after)));
    for (Piece piece : pieces) {
      if (piece.change() != Change.ADDED) {
        write(piece, "del", old);
      }
      if (piece.change() != Change.REMOVED) {
        write(piece, "ins", present);
      }
    }
    return new RenderedComparison(
        ANCHOR.matcher(old).replaceAll("$1old-"), present.toString(), InlineRendering.of(pieces));
  }

  /** Neighbours of one kind as one, so that a sentence is marked as a whole. */
  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Change change = pieces.get(i).change();
      text.append(pieces.get(i).text());
      if (i + 1 == pieces.size() || pieces.get(i + 1).change() != change) {
        joined.add(new Piece(change, text.toString()));
        text.setLength(0);
      }
    }
    return joined;
  }

  private static List<String> parts(String html) {
    List<String> parts = new ArrayList<>();
    PART.matcher(html)
        .results()
        .map(found -> found.group())
        .forEach(
            part -> {
              if (part.charAt(0) == '<' || part.charAt(0) == '&') {
                parts.add(part);
              } else {
                parts.addAll(Words.in(part));
              }
            });
    return parts;
  }

  private static void write(Piece piece, String mark, StringBuilder to) {
    if (piece.change() == Change.SAME) {
      to.append(piece.text());
      return;
    }
    RUN.matcher(piece.text()).results().forEach(run -> mark(run.group(), mark, to));
  }

  private static void mark(String run, String mark, StringBuilder to) {
    if (run.charAt(0) == '<' || run.isBlank()) {
      to.append(run);
    } else {
      to.append('<').append(mark).append('>').append(run);
      to.append("</").append(mark).append('>');
    }
  }
}
