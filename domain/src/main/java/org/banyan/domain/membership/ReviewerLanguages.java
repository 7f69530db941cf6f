package org.banyan.domain.membership;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.banyan.domain.shared.Invalid;

/** The languages a reviewer looks after, by their tags; none named stands for all. */
public record ReviewerLanguages(Set<String> tags) {

  /** How long they may be when written. */
  public static final int LONGEST = 200;

  private static final Pattern WRITTEN =
      Pattern.compile("([a-z]{2,3}(-[A-Za-z0-9]{2,8})?( |$)){0,20}");

  public static final ReviewerLanguages ALL = new ReviewerLanguages(Set.of());

  /** Refuses what is no tag, and more than twenty. */
  public ReviewerLanguages {
    tags = Set.copyOf(tags);
    var text = String.join(" ", new TreeSet<>(tags));
    if (text.length() > LONGEST || !WRITTEN.matcher(text).matches()) {
      throw new Invalid(
          "languages", "language-list", "Languages are written like “en” or “pt-BR”; 20 at most.");
    }
  }

  public static ReviewerLanguages read(String text) {
    return text.isEmpty() ? ALL : new ReviewerLanguages(Set.of(text.split(" ")));
  }

  /** Tags in order, with spaces between. */
  public String text() {
    return String.join(" ", new TreeSet<>(tags));
  }

  /** What somebody looks after who is to look after both. */
  public ReviewerLanguages with(ReviewerLanguages others) {
    if (tags.isEmpty() || others.tags.isEmpty()) {
      return ALL;
    }
    var both = new TreeSet<>(tags);
    both.addAll(others.tags);
    return new ReviewerLanguages(both);
  }
}
