package org.banyan.domain.search;

/**
 * Something that is looked for in texts.
 *
 * @param phrase whether its words must follow one another
 * @param excluded whether what has it is left out
 */
public record SearchTerm(String text, boolean phrase, boolean excluded) {

  public static SearchTerm word(String text) {
    return new SearchTerm(text, false, false);
  }
}
