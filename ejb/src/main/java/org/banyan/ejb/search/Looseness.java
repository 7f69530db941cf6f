package org.banyan.ejb.search;

/** How exactly hits must say what was typed; one after the other until something is found. */
enum Looseness {
  ALL_WORDS(0, true),
  ALL_WORDS_OR_LIKE_THEM(1, true),
  ANY_WORD_OR_LIKE_IT(1, false);

  private final int likeness;
  private final boolean all;

  Looseness(int likeness, boolean all) {
    this.likeness = likeness;
    this.all = all;
  }

  /** How many letters may be otherwise in a word of this length. */
  int edits(String word) {
    int letters = word.codePointCount(0, word.length());
    if (likeness == 0 || letters < 4) {
      return 0;
    }
    return letters < 8 ? 1 : 2;
  }

  boolean all() {
    return all;
  }
}
