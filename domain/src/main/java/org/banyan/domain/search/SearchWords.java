package org.banyan.domain.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was typed into a search box, taken apart.
 *
 * @param terms at most {@value #MOST_TERMS}
 * @param spaces keys of spaces, any of which will do
 * @param labels labels, all of which are wanted
 * @param people handles of writers, any of whom will do
 * @param after the last day that is too early; null for any
 */
public record SearchWords(
    List<SearchTerm> terms,
    List<String> spaces,
    List<String> labels,
    List<String> people,
    LocalDate after) {

  public static final int MOST_TERMS = 24;
  public static final int LONGEST = 300;

  /** Terms that must be there. */
  public List<SearchTerm> wanted() {
    return terms.stream().filter(term -> !term.excluded()).toList();
  }

  /** Terms that must not be there. */
  public List<SearchTerm> unwanted() {
    return terms.stream().filter(SearchTerm::excluded).toList();
  }

  /** What is wanted, as one line: what a title would have to be to be meant exactly. */
  public String line() {
    return wanted().stream().map(SearchTerm::text).collect(Collectors.joining(" "));
  }

  /** Whether nothing at all is asked for. */
  public boolean empty() {
    return terms.isEmpty()
        && spaces.isEmpty()
        && labels.isEmpty()
        && people.isEmpty()
        && after == null;
  }
}
