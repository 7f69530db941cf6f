package org.banyan.ejb.leftover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A tag, a comment or the text between them. */
record HtmlToken(Kind kind, String name, String raw) {

  enum Kind {
    OPEN,
    CLOSE,
    COMMENT,
    TEXT
  }

  private static final Pattern TOKEN =
      Pattern.compile(
          "<!--.*?(?:-->|\\z)|<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\\s[^<>]*)?/?)>|[^<]+|<",
          Pattern.DOTALL);

  static List<HtmlToken> of(String html) {
    return TOKEN.matcher(html).results().map(HtmlToken::from).toList();
  }

  private static HtmlToken from(MatchResult match) {
    if (match.group().startsWith("<!--")) {
      return new HtmlToken(Kind.COMMENT, "", match.group());
    }
    if (match.group(2) == null) {
      return new HtmlToken(Kind.TEXT, "", match.group());
    }
    var kind = match.group(1).isEmpty() ? Kind.OPEN : Kind.CLOSE;
    return new HtmlToken(kind, match.group(2).toLowerCase(Locale.ROOT), match.group());
  }

  Optional<String> attribute(String attribute) {
    var value =
        Pattern.compile(
                "\\s" + attribute + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))",
                Pattern.CASE_INSENSITIVE)
            .matcher(raw);
    if (!value.find()) {
      return Optional.empty();
    }
    var quoted = value.group(1) != null ? value.group(1) : value.group(2);
    return Optional.of((quoted != null ? quoted : value.group(3)).strip());
  }

  /** This tag with only the attributes that pass. */
  String kept() {
    if (kind == Kind.CLOSE) {
      return name.equals("br") ? "<br>" : "</" + name + ">";
    }
    var title = name.equals("abbr") ? attribute("title") : Optional.<String>empty();
    return "<" + name + title.map(words -> " title=\"" + words + "\"").orElse("") + ">";
  }
}
