package org.banyan.web.recent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banyan.ejb.page.Person;
import org.banyan.ejb.recent.RecentChanges;

/** Changes put together by day and page; days are those of UTC. */
final class RecentDays {

  private RecentDays() {}

  /** One day, newest first. */
  public record Day(Instant at, List<Entry> entries) {}

  /** What happened to one page on one day, newest first. */
  public record Entry(List<RecentChanges.Line> changes) {

    public RecentChanges.Line newest() {
      return changes.get(0);
    }

    public boolean single() {
      return changes.size() == 1;
    }

    /** Who was at it, the last first. */
    public Set<Person> people() {
      Set<Person> people = new LinkedHashSet<>();
      changes.forEach(change -> people.add(change.author()));
      return people;
    }

    /** The revision before the first of these; null where no text was changed. */
    public Integer before() {
      int first =
          changes.stream()
              .mapToInt(RecentChanges.Line::revision)
              .filter(n -> n > 0)
              .min()
              .orElse(1);
      return first > 1 ? first - 1 : null;
    }

    public int last() {
      return changes.stream().mapToInt(RecentChanges.Line::revision).max().orElse(0);
    }
  }

  static List<Day> of(List<RecentChanges.Line> newestFirst) {
    Map<LocalDate, Map<Long, List<RecentChanges.Line>>> days = new LinkedHashMap<>();
    for (RecentChanges.Line line : newestFirst) {
      days.computeIfAbsent(day(line), day -> new LinkedHashMap<>())
          .computeIfAbsent(line.pageId(), page -> new ArrayList<>())
          .add(line);
    }
    return days.values().stream().map(RecentDays::day).toList();
  }

  private static LocalDate day(RecentChanges.Line line) {
    return line.savedAt().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static Day day(Map<Long, List<RecentChanges.Line>> pages) {
    List<Entry> entries = pages.values().stream().map(Entry::new).toList();
    return new Day(entries.get(0).newest().savedAt(), entries);
  }
}
