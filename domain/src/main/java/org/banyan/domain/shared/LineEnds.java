package org.banyan.domain.shared;

/**
 * Stored texts have one kind of line end, {@code \n}. Whoever takes a text in (form, API, import)
 * brings it to that form before it is compared, hashed or saved, so that a browser's {@code \r\n}
 * never looks like a change of every line.
 */
public final class LineEnds {

  private LineEnds() {}

  public static String unified(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
