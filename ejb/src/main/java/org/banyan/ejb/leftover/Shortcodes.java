package org.banyan.ejb.leftover;

import java.util.Optional;
import java.util.regex.Pattern;

/** The Markdown that stands for a Liquid tag within a line. */
final class Shortcodes {

  private static final Pattern SCHEME = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//|#).*");
  private static final Pattern BASE_ADDRESS =
      Pattern.compile("(?:site|base)\\.(?:base_?url|url|host)");
  private static final Pattern LITERAL = Pattern.compile("^(?:\"([^\"]*)\"|'([^']*)').*");

  private Shortcodes() {}

  /** Empty if the tag has no equivalent. */
  static Optional<String> markdownFor(LiquidTag tag) {
    return switch (tag.name()) {
      case "page", "link", "download" -> Optional.of(address(tag.word(0)));
      case "image" -> Optional.of(image(tag.word(0), tag.word(1)));
      case "image_with_class" -> Optional.of(image(tag.word(0), tag.word(2)));
      case "slack_channel" -> Optional.of(channel(tag.word(0), tag.word(1)));
      default -> Optional.empty();
    };
  }

  /** What {@code {{ expression }}} printed, as far as a text alone can know it. */
  static Optional<String> valueOf(String expression) {
    var literal = LITERAL.matcher(expression);
    if (literal.matches()) {
      return Optional.of(literal.group(1) != null ? literal.group(1) : literal.group(2));
    }
    return BASE_ADDRESS.matcher(expression).lookingAt() ? Optional.of("") : Optional.empty();
  }

  static boolean isLiteral(String expression) {
    return LITERAL.matcher(expression).matches();
  }

  private static String address(String path) {
    return SCHEME.matcher(path).matches() || path.startsWith("/") ? path : "/" + path;
  }

  private static String image(String path, String alt) {
    var words = alt.replaceAll("\\s+", " ").replace("[", "(").replace("]", ")");
    return "![" + words + "](" + address(path) + ")";
  }

  private static String channel(String name, String words) {
    return words.isBlank() ? "#" + name.replaceFirst("^#", "") : words;
  }
}
