package org.banyan.ejb.outside;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banyan.domain.markup.Piece;
import org.banyan.domain.markup.RenderedMarkup;
import org.banyan.domain.outside.OutsideLink;

/** Reads from a rendered text where it leads outside; the renderer has marked those links. */
final class OutsideAddresses {

  private static final Pattern LINK =
      Pattern.compile("<a href=\"([^\"]{1,8000})\"[^>]{0,500}? class=\"outside\"");
  private static final Pattern ENTITY = Pattern.compile("&(amp|quot|lt|gt|#\\d{1,6});");
  private static final int MOST = 1_000;

  private OutsideAddresses() {}

  static Set<URI> of(RenderedMarkup text) {
    Set<URI> addresses = new LinkedHashSet<>();
    for (Piece piece : text.pieces()) {
      if (piece instanceof Piece.Html html) {
        Matcher link = LINK.matcher(html.html());
        while (link.find() && addresses.size() < MOST) {
          address(plain(link.group(1))).ifPresent(addresses::add);
        }
      }
    }
    return addresses;
  }

  /** Without its fragment, which is never sent. */
  private static Optional<URI> address(String written) {
    try {
      URI whole = new URI(written.replaceFirst("#.*", "")).normalize();
      boolean web =
          "http".equalsIgnoreCase(whole.getScheme()) || "https".equalsIgnoreCase(whole.getScheme());
      boolean fits = whole.toString().length() <= OutsideLink.LONGEST;
      return web && fits && whole.getHost() != null && whole.getHost().length() <= 255
          ? Optional.of(whole)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String plain(String attribute) {
    return ENTITY
        .matcher(attribute)
        .replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1))));
  }

  private static String character(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "quot" -> "\"";
      case "lt" -> "<";
      case "gt" -> ">";
      default -> {
        int code = Integer.parseInt(name.substring(1));
        yield Character.isValidCodePoint(code) ? Character.toString(code) : "";
      }
    };
  }
}
