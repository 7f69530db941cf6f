package org.banyan.domain.merge;

/** A stretch both changed differently; whole lines, any of the three may be empty. */
public record Conflict(String base, String mine, String theirs) implements Region {

  public String both() {
    boolean lineIsOpen = !mine.isEmpty() && !mine.endsWith("\n") && !theirs.isEmpty();
    return mine + (lineIsOpen ? "\n" : "") + theirs;
  }
}
