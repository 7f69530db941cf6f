package org.banyan.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.coverage.Coverage;
import org.banyan.domain.coverage.CoverageState;
import org.banyan.domain.rating.RatingLevel;
import org.banyan.ejb.browse.Browse;
import org.banyan.ejb.browse.Side;
import org.banyan.ejb.coverage.CoverageMatrix;
import org.banyan.ejb.coverage.CoverageQuestion;
import org.banyan.ejb.coverage.CoverageReading;
import org.banyan.ejb.page.PageOrder;
import org.banyan.ejb.page.ShownRating;
import org.banyan.web.browse.SideAddress;
import org.banyan.web.language.Texts;
import org.banyan.web.language.Times;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;

/** Two axes drawn against each other. */
@Named("coverageView")
@RequestScoped
public class CoverageView {

  /** From so many pages on, a cell is drawn darker. */
  private static final long[] STEPS = {6, 15};

  private static final List<CoverageQuestion> PAIRS =
      List.of(
          pair(Axis.THEME, Axis.REGION),
          pair(Axis.THEME, Axis.TARGET),
          pair(Axis.REGION, Axis.TARGET));

  /** Two axes to choose. */
  public record Pair(Axis rows, Axis columns, String address, boolean chosen) {}

  /**
   * A cell as it is drawn.
   *
   * @param look its classes
   * @param rating what its pages are rated, all together
   * @param said in words, for those who do not see the look
   * @param address of its pages, or of the page to start; null where there is nothing to click
   */
  public record Cell(
      long pages, long overdue, ShownRating rating, String look, String said, String address) {

    public boolean isPoor() {
      return RatingLevel.of(rating.mean()) == RatingLevel.POOR;
    }
  }

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private CoverageReading reading;
  @Inject private Texts texts;
  @Inject private Times times;

  private CoverageMatrix matrix;

  public void show() {
    matrix = reading.matrix(CoverageQuery.of(request).question(), current.reader());
  }

  /** The whole at a glance, for the front page; looked up where it is first asked for. */
  public CoverageMatrix getSmall() {
    if (matrix == null) {
      matrix = reading.matrix(PAIRS.get(0), current.reader());
    }
    return matrix;
  }

  public CoverageMatrix getMatrix() {
    return matrix;
  }

  /** Whether there is anything to draw. */
  public boolean isDrawn() {
    CoverageMatrix drawn = getSmall();
    return !drawn.rows().isEmpty() && !drawn.columns().isEmpty();
  }

  public List<Pair> getPairs() {
    CoverageQuestion asked = matrix.question();
    return PAIRS.stream()
        .map(
            pair ->
                new Pair(
                    pair.rows(),
                    pair.columns(),
                    "/coverage" + CoverageQuery.of(pair),
                    pair.rows() == asked.rows() && pair.columns() == asked.columns()))
        .toList();
  }

  /** States in the order of the legend. */
  public List<CoverageState> getStates() {
    return List.of(
        CoverageState.RICH, CoverageState.THIN, CoverageState.STALE, CoverageState.MISSING);
  }

  public String look(CoverageState state) {
    return state.name().toLowerCase();
  }

  public List<Cell> cells(CoverageMatrix.Row row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      cells.add(cell(row, matrix.columns().get(i), row.cells().get(i)));
    }
    return cells;
  }

  private Cell cell(CoverageMatrix.Row row, CoverageMatrix.Head column, Coverage coverage) {
    return new Cell(
        coverage.pages(),
        coverage.overdue(),
        matrix.rated(coverage),
        look(coverage, matrix.rated(coverage)),
        said(coverage, matrix.rated(coverage)),
        address(row.head().value().key(), column.value().key(), coverage));
  }

  private static String look(Coverage coverage, ShownRating rating) {
    boolean poor = RatingLevel.of(rating.mean()) == RatingLevel.POOR;
    return look(coverage) + (poor ? " poorly" : "");
  }

  private static String look(Coverage coverage) {
    String look = coverage.state().name().toLowerCase();
    int depth = 0;
    for (long step : STEPS) {
      depth += coverage.pages() >= step ? 1 : 0;
    }
    return coverage.state() == CoverageState.RICH ? look + " depth-" + depth : look;
  }

  private String said(Coverage coverage, ShownRating rating) {
    String state = texts.word("coverage.state", coverage.state());
    return coverage.pages() == 0
        ? state
        : state
            + ". "
            + texts.of("coverage.said", coverage.overdue(), times.day(coverage.checkedAt()))
            + ". "
            + said(rating);
  }

  private String said(ShownRating rating) {
    String level = texts.word("coverage.rated", RatingLevel.of(rating.mean()));
    return rating.count() == 0
        ? level
        : level + ": " + texts.of("rating.said", rating.mean(), rating.count());
  }

  private String address(String row, String column, Coverage coverage) {
    CoverageQuestion asked = matrix.question();
    if (coverage.pages() > 0) {
      Side leading = Side.of(asked.rows());
      Browse both = new Browse(Map.of(leading, row, Side.of(asked.columns()), column));
      return SideAddress.of(leading, both, PageOrder.TITLE);
    }
    return current.isSignedIn()
        ? "/new?"
            + asked.rows().plural()
            + "="
            + Answers.encode(row)
            + "&"
            + asked.columns().plural()
            + "="
            + Answers.encode(column)
        : null;
  }

  /** The pages of a whole row or column. */
  public String addressOf(Axis axis, CoverageMatrix.Head head) {
    return SideAddress.of(Side.of(axis), head.value().key());
  }

  /** The same matrix with a row opened into what stands below it. */
  public String below(String key) {
    CoverageQuestion asked = matrix.question();
    return "/coverage"
        + CoverageQuery.of(new CoverageQuestion(asked.rows(), asked.columns(), key, asked.under()));
  }

  /** The same for a column. */
  public String under(String key) {
    CoverageQuestion asked = matrix.question();
    return "/coverage"
        + CoverageQuery.of(new CoverageQuestion(asked.rows(), asked.columns(), asked.below(), key));
  }

  /** The same matrix as CSV. */
  public String getCsv() {
    return "/api/v1/coverage" + CoverageQuery.of(matrix.question()) + "&format=csv";
  }

  private static CoverageQuestion pair(Axis rows, Axis columns) {
    return new CoverageQuestion(rows, columns, null, null);
  }
}
