package org.banyan.web.recent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banyan.ejb.page.Person;
import org.banyan.ejb.recent.ImportedLine;
import org.banyan.ejb.recent.RecentChanges;
import org.banyan.ejb.shared.Slice;
import org.banyan.web.shared.Answers;

/** Changes put together by day and page; days are those of UTC. */
final class RecentDays {

  private RecentDays() {}

  /** One day, newest first; what imports did on it stands before all else. */
  public record Day(Instant at, List<Imports> imports, List<Entry> entries) {}

  /** What imports did, and where to see each page. */
  public record Imports(ImportedLine line) {

    public String address() {
      return Answers.path("s", line.space(), "recent")
          + "?kind=IMPORTED&person="
          + Answers.encode(line.person().handle())
          + "&since="
          + line.first()
          + "&cursor="
          + Slice.cursor(line.last(), Long.MAX_VALUE);
    }
  }

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

  /** Both lists newest first. */
  static List<Day> of(List<RecentChanges.Line> changes, List<ImportedLine> imports) {
    var byDay = changes.stream().collect(Collectors.groupingBy(RecentDays::day));
    var importsByDay = imports.stream().collect(Collectors.groupingBy(ImportedLine::day));
    var days = new TreeSet<LocalDate>(Comparator.reverseOrder());
    days.addAll(byDay.keySet());
    days.addAll(importsByDay.keySet());
    return days.stream()
        .map(
            day ->
                day(
                    day,
                    byDay.getOrDefault(day, List.of()),
                    importsByDay.getOrDefault(day, List.of())))
        .toList();
  }

  private static LocalDate day(RecentChanges.Line line) {
    return line.savedAt().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static Day day(
      LocalDate date, List<RecentChanges.Line> changes, List<ImportedLine> imports) {
    Map<Long, List<RecentChanges.Line>> pages = new LinkedHashMap<>();
    changes.forEach(
        line -> pages.computeIfAbsent(line.pageId(), page -> new ArrayList<>()).add(line));
    return new Day(
        date.atStartOfDay(ZoneOffset.UTC).toInstant(),
        imports.stream().map(Imports::new).toList(),
        pages.values().stream().map(Entry::new).toList());
  }
}
