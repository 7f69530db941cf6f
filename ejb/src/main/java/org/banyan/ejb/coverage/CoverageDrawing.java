package org.banyan.ejb.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.coverage.Coverage;
import org.banyan.ejb.axis.AxisForest;
import org.banyan.ejb.axis.AxisValueLine;
import org.banyan.ejb.census.PageEntry;

/** A matrix while it is counted. */
final class CoverageDrawing {

  private static final String WHOLE = "";

  private final CoverageQuestion question;
  private final AxisForest forest;
  private final Instant now;
  private final List<AxisValueLine> rows;
  private final List<AxisValueLine> columns;
  private final Map<Long, Set<String>> rowsOf;
  private final Map<Long, Set<String>> columnsOf;
  private final Map<String, Map<String, Coverage>> cells = new HashMap<>();

  CoverageDrawing(CoverageQuestion question, AxisForest forest, Instant now) {
    this.question = question;
    this.forest = forest;
    this.now = now;
    rows = forest.below(question.rows(), question.below());
    columns = forest.below(question.columns(), question.under());
    rowsOf = drawnOf(question.rows(), rows);
    columnsOf = drawnOf(question.columns(), columns);
  }

  /** In which drawn lines a value counts: its own or that of a value above it. */
  private Map<Long, Set<String>> drawnOf(Axis axis, List<AxisValueLine> drawn) {
    Set<String> keys = new HashSet<>(drawn.stream().map(AxisValueLine::key).toList());
    Map<Long, Set<String>> up = new HashMap<>();
    forest
        .keysUpFrom(axis)
        .forEach(
            (id, above) -> {
              Set<String> both = new HashSet<>(above);
              both.retainAll(keys);
              up.put(id, both);
            });
    return up;
  }

  /**
   * @param interval of the page's space, in days
   */
  void add(PageEntry page, int interval) {
    int days = page.reviewIntervalDays() == null ? interval : page.reviewIntervalDays();
    boolean overdue = page.checkedAt().plus(Duration.ofDays(days)).isBefore(now);
    Set<String> inRows = drawn(page, rowsOf);
    Set<String> inColumns = drawn(page, columnsOf);
    for (String row : inRows) {
      add(row, WHOLE, page, overdue);
      inColumns.forEach(column -> add(row, column, page, overdue));
    }
    inColumns.forEach(column -> add(WHOLE, column, page, overdue));
  }

  private static Set<String> drawn(PageEntry page, Map<Long, Set<String>> lines) {
    Set<String> drawn = new HashSet<>();
    page.values().forEach(value -> drawn.addAll(lines.getOrDefault(value, Set.of())));
    return drawn;
  }

  private void add(String row, String column, PageEntry page, boolean overdue) {
    cells
        .computeIfAbsent(row, r -> new HashMap<>())
        .merge(
            column,
            Coverage.NONE.with(page.checkedAt(), overdue, page.rating()),
            (before, one) -> before.with(page.checkedAt(), overdue, page.rating()));
  }

  /**
   * @param siteMean what the ratings of each cell lean towards
   */
  CoverageMatrix drawn(AxisValueLine below, AxisValueLine under, double siteMean) {
    return new CoverageMatrix(
        question,
        below,
        under,
        columns.stream()
            .map(column -> head(question.columns(), column, at(WHOLE, column.key())))
            .toList(),
        rows.stream().map(this::row).toList(),
        siteMean);
  }

  private CoverageMatrix.Row row(AxisValueLine row) {
    return new CoverageMatrix.Row(
        head(question.rows(), row, at(row.key(), WHOLE)),
        columns.stream().map(column -> at(row.key(), column.key())).toList());
  }

  private CoverageMatrix.Head head(Axis axis, AxisValueLine value, Coverage whole) {
    return new CoverageMatrix.Head(value, whole, !forest.below(axis, value.key()).isEmpty());
  }

  private Coverage at(String row, String column) {
    return cells.getOrDefault(row, Map.of()).getOrDefault(column, Coverage.NONE);
  }
}
