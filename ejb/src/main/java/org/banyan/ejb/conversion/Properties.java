package org.banyan.ejb.conversion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banyan.ejb.source.FrontMatter;

/**
 * What front matter says of a page besides title, slug and place.
 *
 * @param complete whether what it does not name is meant to be empty
 */
public record Properties(
    List<String> labels,
    List<String> themes,
    List<String> regions,
    List<String> targets,
    Optional<String> kind,
    Optional<String> language,
    Optional<String> summary,
    Care care,
    boolean complete) {

  private static final Set<String> KNOWN =
      Set.of(
          "title",
          "slug",
          "parent",
          "labels",
          "tags",
          "themes",
          "regions",
          "targets",
          "kind",
          "language",
          "lang",
          "summary",
          "description",
          "responsible",
          "reviewPolicy",
          "reviewIntervalDays",
          "state",
          "permalink",
          "redirect_from",
          "redirect_to");

  static Properties of(FrontMatter matter, List<String> labelKeys) {
    var keys = Stream.concat(Stream.of("labels", "tags"), labelKeys.stream());
    return new Properties(
        matter.words(keys.toArray(String[]::new)),
        matter.words("themes"),
        matter.words("regions"),
        matter.words("targets"),
        matter.text("kind").map(Properties::constant),
        matter.text("language", "lang"),
        matter.text("summary", "description"),
        Care.of(matter),
        false);
  }

  Properties completely() {
    return new Properties(labels, themes, regions, targets, kind, language, summary, care, true);
  }

  /** The keys that nothing here makes use of. */
  static Stream<String> unknown(FrontMatter matter, List<String> labelKeys) {
    return matter.values().keySet().stream()
        .filter(key -> !KNOWN.contains(key) && !labelKeys.contains(key));
  }

  static String constant(String kind) {
    return kind.toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
  }
}
