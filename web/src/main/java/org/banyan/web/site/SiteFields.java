package org.banyan.web.site;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.banyan.domain.site.SiteWord;

/**
 * What a call says of the site; what is null or empty is said no more.
 *
 * @param logo a small PNG, JPEG or GIF as an address of the kind {@code data:}
 */
public record SiteFields(
    Optional<String> name,
    Optional<String> logo,
    Optional<String> footer,
    Optional<String> legal,
    Optional<String> conduct) {

  /** Everything that is given. */
  Map<SiteWord, String> said() {
    Map<SiteWord, String> said = new EnumMap<>(SiteWord.class);
    put(said, SiteWord.NAME, name);
    put(said, SiteWord.LOGO, logo);
    put(said, SiteWord.FOOTER, footer);
    put(said, SiteWord.LEGAL, legal);
    put(said, SiteWord.CONDUCT, conduct);
    return said;
  }

  private static void put(Map<SiteWord, String> said, SiteWord word, Optional<String> given) {
    if (given != null) {
      said.put(word, given.orElse(""));
    }
  }
}
