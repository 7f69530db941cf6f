package org.banyan.benchmarks.speed;

import java.util.Locale;
import java.util.SplittableRandom;

/** Texts of the length and shape of real pages, always the same for the same number. */
final class Prose {

  private static final String[] SYLLABLES =
      ("ba ken lo mi ra tu sel dor vi na pe shu wa go li mer ta ko en fir os ula ne gra hi jo"
              + " mon ster qua el")
          .split(" ");
  private static final int WORDS = 20_000;

  private Prose() {}

  /** One of 20,000 words, small numbers the most common. */
  static String word(int number) {
    var word = new StringBuilder();
    for (int rest = number + 31; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }

  static String anyWord(SplittableRandom random) {
    return word((int) Math.pow(WORDS, random.nextDouble()) - 1);
  }

  static String title(int page) {
    var random = new SplittableRandom(page);
    String first = anyWord(random);
    return first.substring(0, 1).toUpperCase(Locale.ROOT)
        + first.substring(1)
        + " "
        + anyWord(random)
        + " "
        + page;
  }

  /**
   * About 20 KB of Markdown: sections, lists, a table, and links to other pages.
   *
   * @param pages how many there are to link to
   */
  static String page(int number, int pages) {
    var random = new SplittableRandom(number * 31L + 7);
    var text = new StringBuilder();
    for (int section = 0; section < 9; section++) {
      text.append("## ").append(sentence(random, 4)).append("\n\n");
      for (int paragraph = 0; paragraph < 3; paragraph++) {
        for (int i = 0; i < 5; i++) {
          text.append(sentence(random, 14)).append(". ");
        }
        text.append("See [[").append(title(random.nextInt(pages))).append("]].\n\n");
      }
      text.append(section % 3 == 0 ? table(random) : list(random)).append('\n');
    }
    return text.toString();
  }

  private static String sentence(SplittableRandom random, int words) {
    var text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ")
          .append(i % 9 == 5 ? "*" + anyWord(random) + "*" : anyWord(random));
    }
    return text.toString();
  }

  private static String list(SplittableRandom random) {
    return "- " + sentence(random, 6) + "\n- " + sentence(random, 8) + "\n";
  }

  private static String table(SplittableRandom random) {
    var text = new StringBuilder("| year | " + anyWord(random) + " |\n|---|---|\n");
    for (int row = 0; row < 8; row++) {
      text.append("| ")
          .append(2015 + row)
          .append(" | ")
          .append(random.nextInt(9_999))
          .append(" |\n");
    }
    return text.toString();
  }
}
