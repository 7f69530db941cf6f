package org.banyan.ejb.markup;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.banyan.domain.markup.Piece;

/**
 * Carries pieces through the sanitizer as marks that nobody can forge: each rendering draws 160
 * bits of its own after the text was written, and no mark outlives the cutting.
 */
final class Cuts {

  /** A mark in this attribute stands for the whole opening tag of a link. */
  static final String LINK_ATTRIBUTE = "data-cut";

  /** Every target is looked up at every view; an index page of thousands is still a page. */
  static final int MOST_LINKS = 3_000;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BITS = 160;
  private static final char END = 'z';
  private static final String TAG_OPENING = "<a " + LINK_ATTRIBUTE + "=\"";
  private static final String TAG_CLOSING = "\">";

  private final String secret = 'x' + new BigInteger(BITS, RANDOM).toString(16) + 'x';
  private final List<Piece> marked = new ArrayList<>();
  private int links;

  boolean takesLinks() {
    return links < MOST_LINKS;
  }

  /** Letters and digits only, so that no escaping touches it. */
  String mark(Piece piece) {
    marked.add(piece);
    links += piece instanceof Piece.Link ? 1 : 0;
    return secret + (marked.size() - 1) + END;
  }

  /** Fails rather than letting a mark through that does not stand where it was put. */
  List<Piece> cut(String html) {
    var pieces = new ArrayList<Piece>();
    int done = 0;
    for (int at = html.indexOf(secret); at >= 0; at = html.indexOf(secret, done)) {
      int digits = at + secret.length();
      int end = html.indexOf(END, digits);
      var piece = marked.get(Integer.parseInt(html, digits, end, 10));
      boolean isTag = piece instanceof Piece.LinkStart;
      int from = isTag ? tagStart(html, at) : at;
      addHtml(pieces, html.substring(done, from));
      pieces.add(piece);
      done = isTag ? tagEnd(html, end + 1) : end + 1;
    }
    addHtml(pieces, html.substring(done));
    return pieces;
  }

  private static void addHtml(List<Piece> pieces, String html) {
    if (!html.isEmpty()) {
      pieces.add(new Piece.Html(html));
    }
  }

  private static int tagStart(String html, int mark) {
    int start = mark - TAG_OPENING.length();
    return checked(html.startsWith(TAG_OPENING, start), start);
  }

  private static int tagEnd(String html, int end) {
    return checked(html.startsWith(TAG_CLOSING, end), end + TAG_CLOSING.length());
  }

  private static int checked(boolean holds, int position) {
    if (!holds) {
      throw new IllegalStateException("The mark of a link stands outside its tag.");
    }
    return position;
  }
}
