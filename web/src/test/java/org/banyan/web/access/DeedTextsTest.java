package org.banyan.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.banyan.domain.access.Deed;
import org.banyan.domain.exchange.ExchangeDeed;
import org.banyan.domain.library.FileDeed;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.rating.RatingDeed;
import org.banyan.domain.space.SpaceDeed;
import org.banyan.web.language.Bundles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screen that explains rights names every deed. */
class DeedTextsTest {

  private static final List<Deed> DEEDS =
      Stream.<Deed[]>of(
              PageDeed.values(),
              RatingDeed.values(),
              FileDeed.values(),
              ExchangeDeed.values(),
              SpaceDeed.values())
          .flatMap(Stream::of)
          .toList();

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void everyDeedHasAName(String language) {
    assertThat(DEEDS)
        .extracting(deed -> "access.do." + deed.word().toLowerCase(Locale.ROOT))
        .allMatch(key -> Bundles.find(key, language).isPresent(), "has a text");
  }
}
