package org.banyan.web.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banyan.domain.shared.Invalid;

/** Reads what stands behind the question mark; what is empty is not given. */
public final class Query {

  /** Of our times, which every database can hold. */
  private static final Pattern DAY = Pattern.compile("2[0-9]{3}-[0-9]{2}-[0-9]{2}");

  private static final List<String> BOTH = List.of("true", "false");

  private Query() {}

  public static String text(String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }

  public static <E extends Enum<E>> E choice(String field, Class<E> type, String given) {
    return text(given) == null
        ? null
        : Arrays.stream(type.getEnumConstants())
            .filter(constant -> constant.name().equals(given))
            .findFirst()
            .orElseThrow(() -> unknown(field, type.getEnumConstants()));
  }

  /** Whether {@code true} or {@code false}, whichever is asked about, is given. */
  public static boolean is(boolean asked, String field, String given) {
    String text = text(given);
    if (text != null && !BOTH.contains(text)) {
      throw unknown(field, BOTH.toArray());
    }
    return String.valueOf(asked).equals(text);
  }

  public static Integer number(String field, String given) {
    try {
      return text(given) == null ? null : Integer.valueOf(given.strip());
    } catch (NumberFormatException e) {
      throw new Invalid(field, "not-a-number", "This must be a whole number.");
    }
  }

  public static LocalDate day(String field, String given) {
    String text = text(given);
    if (text == null) {
      return null;
    }
    try {
      if (DAY.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      // The same as what is written otherwise.
    }
    throw new Invalid(field, "not-a-day", "A day is written like 2026-11-24.");
  }

  public static Instant moment(String field, String given) {
    try {
      return text(given) == null ? null : OffsetDateTime.parse(given.strip()).toInstant();
    } catch (DateTimeException e) {
      throw new Invalid(field, "not-a-moment", "A moment is written like 2026-11-24T15:00:00Z.");
    }
  }

  /** Whether both databases can keep the text: no NUL and no half of a character. */
  static boolean isWritable(String text) {
    return text.indexOf('\0') < 0
        && text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  static String names(Object[] constants) {
    return Arrays.stream(constants).map(Object::toString).collect(Collectors.joining(", "));
  }

  private static Invalid unknown(String field, Object[] constants) {
    return new Invalid(field, "unknown-value", "Choose one of: " + names(constants) + ".");
  }
}
