package org.banyan.ejb.index;

import java.util.List;

/** The names of the fields of the index. Texts have one field for each language. */
public final class IndexField {

  /** Languages whose words are known; whatever else is written goes under the last. */
  public static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh", "xx");

  public static final String KEY = "key";
  public static final String KIND = "kind";
  public static final String SPACE = "space";
  public static final String LANGUAGE = "language";
  public static final String LABEL = "label";
  public static final String THEME = "theme";
  public static final String REGION = "region";
  public static final String TARGET = "target";
  public static final String PAGE_KIND = "pageKind";
  public static final String PERSON = "person";
  public static final String SAVED = "saved";
  public static final String LINKS = "links";
  public static final String RATINGS = "ratings";
  public static final String RATING_SUM = "ratingSum";
  public static final String RATING_WEIGHT = "ratingWeight";
  public static final String NAME = "name";
  public static final String NAME_START = "nameStart";
  public static final String ALIAS = "alias";
  public static final String LABEL_WORDS = "labelWords";
  public static final String SPELLING = "spelling";
  public static final String FILE_SPELLING = "fileSpelling";

  static final List<String> CHOICES =
      List.of(KIND, SPACE, LANGUAGE, LABEL, THEME, REGION, TARGET, PAGE_KIND, PERSON);

  private IndexField() {}

  public static String title(String language) {
    return "title_" + language;
  }

  public static String headings(String language) {
    return "headings_" + language;
  }

  public static String body(String language) {
    return "body_" + language;
  }

  /** A word as the spelling field has it: without accents and case. */
  public static String folded(String word) {
    return IndexAnalysis.folded(word);
  }

  /** By how much the stars of a page are more than so many each; in halves, as they count. */
  public static String ratingOver(int stars) {
    return "ratingOver" + stars;
  }

  /** How a space is written; nothing stands for everyone who is signed in. */
  public static String space(Long id) {
    return id == null ? "-" : id.toString();
  }

  /** Under which language a text is kept; {@code pt-BR} counts as {@code pt}. */
  public static String language(String tag) {
    String base = tag == null ? "" : tag.split("[-_]")[0];
    return LANGUAGES.contains(base) ? base : "xx";
  }
}
