package org.banyan.ejb.archive;

/** How much an archive may hold. */
public final class ArchiveLimits {

  public static final long MB = 1_000_000;

  /** Of the archive as it is sent. */
  public static final long UPLOAD = 100 * MB;

  public static final int ENTRIES = 20_000;
  public static final long UNPACKED = 1_000 * MB;

  /** Of all pages together: they are held at once, to lead their links to one another. */
  public static final long TEXT = 40 * MB;

  static final long DIRECTORY = 10 * MB;

  /** Text rarely shrinks below a tenth; small entries may, without doing harm. */
  static final int DENSEST = 100;

  static final long HARMLESS = 2 * MB;
  static final int LONGEST_PATH = 500;
  static final int DEEPEST = 20;

  private ArchiveLimits() {}
}
