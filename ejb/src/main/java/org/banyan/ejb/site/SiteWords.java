package org.banyan.ejb.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.banyan.domain.changelog.ChangeSeen;
import org.banyan.domain.site.SiteWord;
import org.banyan.ejb.shared.Settings;
import org.banyan.ejb.shared.SiteName;

/** What the site says of itself, kept in memory for a few seconds. */
@ApplicationScoped
public class SiteWords implements SiteName {

  private static final Duration FRESH = Duration.ofSeconds(3);

  /** A text and the number of its version; 0 where none was ever written. */
  public record Said(String text, int version) {

    static final Said NOTHING = new Said("", 0);

    public boolean isAny() {
      return !text.isEmpty();
    }
  }

  @Inject SiteTexts texts;
  @Inject Settings settings;
  @Inject Clock clock;

  private volatile Map<SiteWord, Said> kept = Map.of();
  private volatile Instant staleAt = Instant.MIN;

  @Override
  public String text() {
    Said name = of(SiteWord.NAME);
    return name.isAny() ? name.text() : settings.siteName();
  }

  public Said of(SiteWord word) {
    return all().getOrDefault(word, Said.NOTHING);
  }

  void changed(@Observes ChangeSeen fact) {
    if (fact.change().feature().equals("site")) {
      forget();
    }
  }

  /** Reads anew at the next look, after a change on this node. */
  void forget() {
    staleAt = Instant.MIN;
  }

  /** The same words, as they stand now and not as they were a few seconds ago. */
  SiteWords anew() {
    forget();
    return this;
  }

  /** While the database is away, the site goes by what was last known of it. */
  private Map<SiteWord, Said> all() {
    Instant now = clock.instant();
    if (!staleAt.isAfter(now)) {
      staleAt = now.plus(FRESH);
      try {
        kept = texts.all();
      } catch (RuntimeException e) {
        return kept;
      }
    }
    return kept;
  }
}
