package org.banyan.domain.site;

/** What a site says of itself. */
public enum SiteWord {
  NAME(60, false),
  FOOTER(300, false),
  /** Markdown. */
  LEGAL(100_000, true),
  /** Markdown; its versions are what people accept. */
  CONDUCT(100_000, true),
  /** A small picture as an address of the kind {@code data:}. */
  LOGO(150_000, false);

  private final int most;
  private final boolean lines;

  SiteWord(int most, boolean lines) {
    this.most = most;
    this.lines = lines;
  }

  int most() {
    return most;
  }

  boolean hasLines() {
    return lines;
  }

  /** Stable name for forms and the record. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
