package org.banyan.domain.merge;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text of any script into words, spaces, line ends and signs. The pieces joined are the text
 * again; none begins or ends inside a surrogate pair or between a letter and its accents.
 */
public final class Words {

  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /** Scripts written without spaces: there a sign is the smallest thing people change. */
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN);

  private Words() {}

  public static List<String> in(String text) {
    List<String> pieces = new ArrayList<>(text.length() / 3 + 1);
    for (int start = 0; start < text.length(); ) {
      int end = endOfPiece(text, start);
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }

  /** Whether a piece is a word, not a space, a line end or a sign. */
  public static boolean isWord(String piece) {
    return !piece.isEmpty() && isWordSign(piece.codePointAt(0));
  }

  public static int count(String text) {
    int words = 0;
    for (int start = 0; start < text.length(); start = endOfPiece(text, start)) {
      words += isWordSign(text.codePointAt(start)) ? 1 : 0;
    }
    return words;
  }

  private static int endOfPiece(String text, int start) {
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    if (first == '\n') {
      return end;
    }
    if (isSpace(first)) {
      return endOfSpaces(text, end);
    }
    return isSpacedWordSign(first) ? endOfWord(text, end) : endOfCluster(text, end);
  }

  private static int endOfSpaces(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int sign = text.codePointAt(end);
      if (!isSpacedWordSign(sign) && !extendsSign(sign)) {
        break;
      }
      end += Character.charCount(sign);
    }
    return end;
  }

  private static int endOfCluster(String text, int from) {
    int end = from;
    boolean joined = false;
    while (end < text.length()) {
      int sign = text.codePointAt(end);
      if (!extendsSign(sign) && (!joined || sign == '\n' || isSpace(sign))) {
        break;
      }
      joined = sign == ZERO_WIDTH_JOINER;
      end += Character.charCount(sign);
    }
    return end;
  }

  private static boolean extendsSign(int sign) {
    if (sign < 0x300) {
      return false;
    }
    return sign == ZERO_WIDTH_JOINER
        || sign == 0x200C
        || (sign >= 0x1F3FB && sign <= 0x1F3FF)
        || isMark(sign);
  }

  private static boolean isMark(int sign) {
    int type = Character.getType(sign);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isSpace(int sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  private static boolean isWordSign(int sign) {
    return Character.isLetterOrDigit(sign) || sign == '_' || isMark(sign);
  }

  private static boolean isSpacedWordSign(int sign) {
    if (sign < 0x80) {
      return Character.isLetterOrDigit(sign) || sign == '_';
    }
    return Character.isLetterOrDigit(sign) && !UNSPACED.contains(UnicodeScript.of(sign));
  }
}
