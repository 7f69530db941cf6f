package org.banyan.web.recent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.page.Person;
import org.banyan.ejb.recent.RecentChanges;
import org.junit.jupiter.api.Test;

class RecentDaysTest {

  @Test
  void changesOfAPageOnOneDayStandTogether() {
    List<RecentDays.Day> days =
        RecentDays.of(
            List.of(
                change(1, 4, "2026-03-02T10:00:00Z"),
                change(2, 1, "2026-03-02T09:00:00Z"),
                change(1, 3, "2026-03-02T08:00:00Z"),
                change(1, 2, "2026-03-01T23:59:59Z")));
    assertThat(days).hasSize(2);
    assertThat(days.get(0).entries()).hasSize(2);
    RecentDays.Entry entry = days.get(0).entries().get(0);
    assertThat(entry.changes()).extracting(RecentChanges.Line::revision).containsExactly(4, 3);
    assertThat(entry.before()).isEqualTo(2);
    assertThat(entry.last()).isEqualTo(4);
    assertThat(entry.people()).hasSize(1);
    assertThat(days.get(0).entries().get(1).before()).isNull();
  }

  private static RecentChanges.Line change(long page, int revision, String at) {
    return new RecentChanges.Line(
        page,
        new PageLocation("space", "page-" + page),
        "Space",
        "#000000",
        "Page",
        revision,
        new Person("ada", "Ada"),
        Instant.parse(at),
        "",
        false,
        null);
  }
}
