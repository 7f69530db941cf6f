package org.banyan.ejb.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Reader;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.page.PageMove;
import org.banyan.ejb.page.PagePatch;
import org.banyan.ejb.shared.Expectation;

/** Renames, archives and bins pages of the demonstration. */
@ApplicationScoped
class Upkeep {

  private static final Duration NIGHT = Duration.ofHours(20);

  @Inject Cast cast;
  @Inject PageArranging arranging;

  /** The deeds, each on its day, after whatever was written then. */
  List<Deed> tidy(Instant today) {
    return Scripts.upkeep().stream()
        .map(
            one ->
                new Deed(today.minus(Duration.ofDays(one.daysAgo())).plus(NIGHT), () -> tidy(one)))
        .toList();
  }

  private void tidy(UpkeepScript one) {
    Reader by = cast.reader(one.by());
    switch (one.kind()) {
      case RENAME -> arranging.change(one.page(), PagePatch.move(titled(one.title())), by);
      case ARCHIVE -> arranging.change(one.page(), PagePatch.state(Condition.ARCHIVED), by);
      case BIN -> arranging.bin(one.page(), by, Expectation.none());
    }
  }

  private static PageMove titled(String title) {
    return new PageMove(title, null, null, null, false, false);
  }
}
