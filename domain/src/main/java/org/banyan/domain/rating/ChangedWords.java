package org.banyan.domain.rating;

import java.util.HashMap;
import java.util.Map;
import org.banyan.domain.merge.Words;

/** How much of a text has become another. Where a word stands does not count. */
final class ChangedWords {

  private ChangedWords() {}

  /** From 0, where all words are there still, to 1, where none is; of the longer of both texts. */
  static double share(String before, String now) {
    Map<String, Integer> left = new HashMap<>();
    int old = 0;
    for (String piece : Words.in(before)) {
      if (Words.isWord(piece)) {
        left.merge(piece, 1, Integer::sum);
        old++;
      }
    }
    int present = 0;
    int kept = 0;
    for (String piece : Words.in(now)) {
      if (Words.isWord(piece)) {
        present++;
        kept += take(piece, left) ? 1 : 0;
      }
    }
    int longer = Math.max(old, present);
    return longer == 0 ? 0 : 1 - (double) kept / longer;
  }

  private static boolean take(String word, Map<String, Integer> left) {
    int there = left.getOrDefault(word, 0);
    if (there > 0) {
      left.put(word, there - 1);
    }
    return there > 0;
  }
}
