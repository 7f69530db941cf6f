package org.banyan.web.api;

/**
 * A table as CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe
 * before it.
 */
public final class Csv {

  public static final String MEDIA_TYPE = "text/csv";

  private static final String FORMULA_BEGINS = "=+-@\t\r";

  private final StringBuilder lines = new StringBuilder();

  /** Adds a line; null stands for an empty field. */
  public void line(Object... fields) {
    for (int i = 0; i < fields.length; i++) {
      lines.append(i == 0 ? "" : ",").append(field(fields[i]));
    }
    lines.append("\r\n");
  }

  private static String field(Object value) {
    if (value == null || value instanceof Number) {
      return value == null ? "" : value.toString();
    }
    String text = defused(value.toString());
    boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String defused(String text) {
    // Spreadsheets look behind blanks too.
    String begin = text.stripLeading();
    boolean formula =
        !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0
            || !begin.isEmpty() && FORMULA_BEGINS.indexOf(begin.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
