package org.banyan.domain.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people type: words, {@code "phrases"}, {@code -without}, {@code space:key}, {@code
 * label:name}, {@code by:handle} and {@code after:2026-01-31} (or a month, or a year).
 *
 * <p>A quotation that is not closed goes to the end. An operator without a value, and a day that is
 * none, are words like others.
 */
public final class SearchReading {

  private static final Pattern PART =
      Pattern.compile("(-?)(?:([a-z]+):)?(?:[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]?|([^\\s\"“”„«»]+))");
  private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

  private final List<SearchTerm> terms = new ArrayList<>();
  private final List<String> spaces = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final List<String> people = new ArrayList<>();
  private LocalDate after;

  private SearchReading() {}

  public static SearchWords read(String typed) {
    SearchReading reading = new SearchReading();
    String text = typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ");
    text = text.substring(0, Math.min(text.length(), SearchWords.LONGEST));
    Matcher parts = PART.matcher(text);
    while (parts.find()) {
      reading.take(parts);
    }
    return new SearchWords(
        List.copyOf(reading.terms),
        List.copyOf(reading.spaces),
        List.copyOf(reading.labels),
        List.copyOf(reading.people),
        reading.after);
  }

  private void take(Matcher part) {
    boolean quoted = part.group(3) != null;
    String value = (quoted ? part.group(3) : part.group(4)).strip();
    boolean excluded = !part.group(1).isEmpty();
    String operator = excluded ? null : part.group(2);
    if (operator != null && !value.isEmpty() && operate(operator, value)) {
      return;
    }
    String word = part.group(2) == null ? value : part.group(2) + (quoted ? " " : ":") + value;
    term(word.strip(), quoted, excluded);
  }

  private boolean operate(String operator, String value) {
    switch (operator) {
      case "space" -> keep(spaces, value.toLowerCase(Locale.ROOT));
      case "label" -> keep(labels, value.toLowerCase(Locale.ROOT));
      case "by" -> keep(people, value.toLowerCase(Locale.ROOT).replaceFirst("^@", ""));
      case "after" -> {
        LocalDate day = day(value);
        after = day == null ? after : day;
        return day != null;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void keep(List<String> values, String value) {
    if (values.size() < SearchWords.MOST_TERMS && !values.contains(value)) {
      values.add(value);
    }
  }

  private void term(String text, boolean phrase, boolean excluded) {
    boolean says = text.codePoints().anyMatch(Character::isLetterOrDigit);
    if (says && terms.size() < SearchWords.MOST_TERMS) {
      terms.add(new SearchTerm(text, phrase && text.contains(" "), excluded));
    }
  }

  private static LocalDate day(String value) {
    Matcher day = DAY.matcher(value);
    if (!day.matches()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(day.group(1)), number(day.group(2)), number(day.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }
}
