package org.banyan.ejb.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.coverage.CoverageState;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.rating.Opinion;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.axis.AxisArranging;
import org.banyan.ejb.axis.AxisValueDraft;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.page.PageCreating;
import org.banyan.ejb.page.PageDraft;
import org.banyan.ejb.page.PageMove;
import org.banyan.ejb.page.PagePatch;
import org.banyan.ejb.page.ShownRating;
import org.banyan.ejb.rating.RatingGiving;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.Expectation;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class CoverageReadingTest {

  private static final CoverageQuestion THEMES_AND_REGIONS =
      new CoverageQuestion(Axis.THEME, Axis.REGION, null, null);

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private Reader ben;

  CoverageReadingTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void twoAxes() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    ben = community.person("ben");
    community.space("open", null, Visibility.PUBLIC, ada);
    community.space("board", null, Visibility.PRIVATE, ada);
    ada = community.again(ada);
    value(Axis.THEME, "family", null);
    value(Axis.THEME, "old-age", null);
    value(Axis.REGION, "africa", null);
    value(Axis.REGION, "ghana", "africa");
    value(Axis.REGION, "asia", null);
    page("open", "One", List.of("ghana", "africa"));
    page("board", "Two", List.of("ghana"));
    page("board", "Three", List.of("asia"));
  }

  @Test
  void eachCellCountsItsPagesAndThoseBelow() {
    CoverageMatrix matrix = matrix(THEMES_AND_REGIONS, ada);
    assertThat(matrix.columns()).extracting(c -> c.value().key()).containsExactly("africa", "asia");
    assertThat(matrix.columns())
        .extracting(CoverageMatrix.Head::divided)
        .containsExactly(true, false);
    assertThat(pages(matrix)).isEqualTo(List.of(List.of(0L, 0L), List.of(2L, 1L)));
    assertThat(matrix.rows().get(1).head().whole().pages()).isEqualTo(3);
  }

  @Test
  void whatTheReaderMayNotReadIsMissing() {
    CoverageMatrix matrix = matrix(THEMES_AND_REGIONS, ben);
    assertThat(pages(matrix)).isEqualTo(List.of(List.of(0L, 0L), List.of(1L, 0L)));
    assertThat(matrix.rows().get(1).cells().get(1).state()).isEqualTo(CoverageState.MISSING);
    assertThat(matrix.rows().get(1).head().whole().pages()).isEqualTo(1);
  }

  @Test
  void aValueOpensIntoThoseBelowIt() {
    CoverageMatrix matrix =
        matrix(new CoverageQuestion(Axis.THEME, Axis.REGION, null, "africa"), ada);
    assertThat(matrix.columns()).extracting(c -> c.value().key()).containsExactly("ghana");
    assertThat(matrix.under().key()).isEqualTo("africa");
    assertThat(pages(matrix)).isEqualTo(List.of(List.of(0L), List.of(2L)));
  }

  @Test
  void anUnknownValueIsNotFoundAndAnAxisIsNotHeldAgainstItself() {
    var question = new CoverageQuestion(Axis.THEME, Axis.REGION, "nowhere", null);
    assertThatThrownBy(() -> matrix(question, ada)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> new CoverageQuestion(Axis.THEME, Axis.THEME, null, null))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void aPageIsOverdueByItsOwnIntervalOrElseItsSpaces() {
    assertThat(cell().overdue()).isZero();
    daysAgo(100);
    assertThat(cell().overdue()).isZero();
    interval(90);
    assertThat(cell().overdue()).isEqualTo(1);
    assertThat(cell().state()).isEqualTo(CoverageState.STALE);
    interval(110);
    assertThat(cell().overdue()).isZero();
    assertThat(cell().state()).isEqualTo(CoverageState.THIN);
  }

  @Test
  void aCellIsRatedByAllRatingsOfThePagesThatTheReaderMayRead() {
    rate("one", "open", 1, ben);
    rate("two", "board", 5, ada);
    CoverageMatrix seen = matrix(THEMES_AND_REGIONS, ben);
    assertThat(seen.rated(cell())).isEqualTo(new ShownRating(1.0, 1));
    assertThat(seen.rated(seen.rows().get(0).cells().get(0))).isEqualTo(ShownRating.NONE);
    CoverageMatrix all = matrix(THEMES_AND_REGIONS, ada);
    assertThat(all.rated(all.rows().get(1).cells().get(0)))
        .isEqualTo(new ShownRating(16 / 12.0, 2));
    rate("one", "open", 3, ben);
    assertThat(matrix(THEMES_AND_REGIONS, ben).rated(cell())).isEqualTo(new ShownRating(3.0, 1));
  }

  private void rate(String slug, String space, int stars, Reader by) {
    PageLocation page = new PageLocation(space, slug);
    database.inTransaction(
        () -> uses.get(RatingGiving.class).rate(page, new Opinion(stars, null), by));
  }

  @Test
  void aMatrixTakesEightStatementsAtMost() {
    matrix(THEMES_AND_REGIONS, ben);
    page("open", "Another", List.of("asia"));
    assertThat(database.statements(() -> matrix(THEMES_AND_REGIONS, ben))).isLessThanOrEqualTo(8);
  }

  private org.banyan.domain.coverage.Coverage cell() {
    return matrix(THEMES_AND_REGIONS, ben).rows().get(1).cells().get(0);
  }

  private void daysAgo(int days) {
    database.inTransaction(
        () ->
            database
                .entityManager()
                .createQuery("update Page p set p.checkedAt = :then")
                .setParameter("then", Instant.now().minus(Duration.ofDays(days)))
                .executeUpdate());
  }

  private void interval(int days) {
    PagePatch patch =
        new PagePatch(
            PageMove.NONE, null, null, null, null, null, null, null, null, Optional.of(days), null);
    PageLocation page = new PageLocation("open", "one");
    database.inTransaction(
        () -> uses.get(PageArranging.class).change(page, patch, ada, Expectation.none()));
  }

  private void value(Axis axis, String key, String parent) {
    database.inTransaction(
        () ->
            uses.get(AxisArranging.class)
                .add(axis, new AxisValueDraft(key, Map.of("en", key), parent, null), ada));
  }

  private void page(String space, String title, List<String> regions) {
    PageDraft draft =
        new PageDraft(
            title, "x", null, null, null, null, List.of("old-age"), regions, null, null, null);
    database.inTransaction(() -> uses.get(PageCreating.class).create(space, draft, ada, null));
  }

  private static List<List<Long>> pages(CoverageMatrix matrix) {
    return matrix.rows().stream()
        .map(row -> row.cells().stream().map(cell -> cell.pages()).toList())
        .toList();
  }

  private CoverageMatrix matrix(CoverageQuestion question, Reader reader) {
    return database.inTransaction(() -> uses.get(CoverageReading.class).matrix(question, reader));
  }
}
