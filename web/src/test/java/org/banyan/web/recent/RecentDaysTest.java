package org.banyan.web.recent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.page.Person;
import org.banyan.ejb.recent.ImportedLine;
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
                change(1, 2, "2026-03-01T23:59:59Z")),
            List.of());
    assertThat(days).hasSize(2);
    assertThat(days.get(0).entries()).hasSize(2);
    RecentDays.Entry entry = days.get(0).entries().get(0);
    assertThat(entry.changes()).extracting(RecentChanges.Line::revision).containsExactly(4, 3);
    assertThat(entry.before()).isEqualTo(2);
    assertThat(entry.last()).isEqualTo(4);
    assertThat(entry.people()).hasSize(1);
    assertThat(days.get(0).entries().get(1).before()).isNull();
  }

  @Test
  void whatImportsDidStandsAtTheHeadOfItsDayAndLeadsToEachPage() {
    var days =
        RecentDays.of(
            List.of(change(1, 4, "2026-03-02T10:00:00Z")),
            List.of(imported("2026-03-02T09:00:00Z"), imported("2026-02-01T09:00:00Z")));
    assertThat(days).extracting(day -> day.entries().size()).containsExactly(1, 0);
    assertThat(days).extracting(day -> day.imports().size()).containsExactly(1, 1);
    assertThat(days.get(1).at()).isEqualTo("2026-02-01T00:00:00Z");
    assertThat(days.get(1).imports().get(0).address())
        .startsWith("/s/space/recent?kind=IMPORTED&person=ada&since=2026-02-01T08:59:00Z&cursor=");
  }

  private static ImportedLine imported(String at) {
    var last = Instant.parse(at);
    var ada = new Person("ada", "Ada");
    return new ImportedLine(
        "space", "Space", "#000000", ada, false, 9, last.minusSeconds(60), last);
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
