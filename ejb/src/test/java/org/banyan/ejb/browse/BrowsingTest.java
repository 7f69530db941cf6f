package org.banyan.ejb.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.axis.AxisArranging;
import org.banyan.ejb.axis.AxisValueDraft;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.page.PageCreating;
import org.banyan.ejb.page.PageDraft;
import org.banyan.ejb.page.PageLine;
import org.banyan.ejb.page.PageOrder;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.Expectation;
import org.banyan.ejb.shared.Listing;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class BrowsingTest {

  private static final int MOST_STATEMENTS = 8;

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private Reader ben;

  BrowsingTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void regionsWithCountriesAndPagesInThem() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    ben = community.person("ben");
    community.space("open", null, Visibility.PUBLIC, ada);
    community.space("inside", null, Visibility.SIGNED_IN, ada);
    community.space("board", null, Visibility.PRIVATE, ada);
    ada = community.again(ada);
    value(Axis.REGION, "africa", null);
    value(Axis.REGION, "ghana", "africa");
    value(Axis.REGION, "senegal", "africa");
    value(Axis.REGION, "asia", null);
    value(Axis.THEME, "old-age", null);
    page("open", "Both", List.of("ghana", "senegal", "africa"), List.of("old-age"), "money");
    page("open", "Ghana", List.of("ghana"), List.of(), "money");
    page("inside", "Inside", List.of("senegal"), List.of("old-age"), "inner");
    page("board", "Secret", List.of("ghana"), List.of("old-age"), "hush");
  }

  @Test
  void aPageCountsOnceForEachValueAndForThoseAbove() {
    assertThat(counts(Side.REGION, ada))
        .containsExactly(Map.entry("africa", 4L), Map.entry("asia", 0L))
        .isNotNull();
    assertThat(all(Side.REGION, ada))
        .containsEntry("ghana", 3L)
        .containsEntry("senegal", 2L)
        .containsEntry("africa", 4L)
        .containsEntry("asia", 0L);
  }

  @Test
  void onlyWhatTheReaderMayReadIsCounted() {
    assertThat(all(Side.REGION, Reader.GUEST)).containsEntry("africa", 2L);
    assertThat(all(Side.REGION, ben)).containsEntry("africa", 3L);
    assertThat(all(Side.LABEL, Reader.GUEST)).isEqualTo(Map.of("money", 2L));
    assertThat(all(Side.LABEL, ben)).isEqualTo(Map.of("money", 2L, "inner", 1L));
    assertThat(all(Side.SPACE, Reader.GUEST)).isEqualTo(Map.of("open", 2L));
    assertThat(all(Side.KIND, Reader.GUEST)).containsEntry(PageKind.ARTICLE.name(), 2L);
    assertThat(titles(Browse.everything().with(Side.LABEL, "hush"), ben)).isEmpty();
    assertThat(titles(Browse.everything().with(Side.LABEL, "hush"), ada)).containsExactly("Secret");
  }

  @Test
  void aHiddenSpaceIsLikeAnAbsentOne() {
    for (String key : List.of("board", "bored")) {
      assertThatThrownBy(() -> titles(Browse.everything().with(Side.SPACE, key), ben))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void sidesNarrowOneAnother() {
    Browse both = Browse.everything().with(Side.REGION, "africa").with(Side.THEME, "old-age");
    assertThat(titles(both, ben)).containsExactly("Both", "Inside");
    assertThat(titles(both.with(Side.SPACE, "inside"), ben)).containsExactly("Inside");
    assertThat(titles(both.with(Side.KIND, PageKind.NEWS.name()), ben)).isEmpty();
    assertThat(titles(both.with(Side.REGION, "nowhere"), ben)).isEmpty();
  }

  @Test
  void theSidesOfASelectionAreCountedWithinIt() {
    Browsed found = browse(Side.REGION, Browse.everything().with(Side.REGION, "africa"), ben);
    assertThat(found.total()).isEqualTo(3);
    assertThat(found.above()).extracting(line -> line.key()).containsExactly("africa");
    assertThat(found.sides().get(Side.REGION))
        .extracting(SideCount::value, SideCount::pages)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("ghana", 2L),
            org.assertj.core.groups.Tuple.tuple("senegal", 2L));
    assertThat(found.sides().get(Side.THEME)).extracting(SideCount::pages).containsExactly(2L);
    assertThatThrownBy(
            () -> browse(Side.REGION, Browse.everything().with(Side.REGION, "nowhere"), ben))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatChangesIsCountedAtOnce() {
    assertThat(all(Side.REGION, ben)).containsEntry("africa", 3L);
    PageLocation ghana = new PageLocation("open", "ghana");
    database.inTransaction(() -> uses.get(PageArranging.class).bin(ghana, ada, Expectation.none()));
    assertThat(all(Side.REGION, ben)).containsEntry("africa", 2L).containsEntry("ghana", 1L);
    page("open", "Third", List.of("asia"), List.of(), "more");
    assertThat(all(Side.REGION, ben)).containsEntry("asia", 1L);
    assertThat(all(Side.LABEL, ben)).containsEntry("more", 1L);
  }

  @Test
  void stretchesOfAListMissNothingAndRepeatNothing() {
    for (int i = 0; i < 5; i++) {
      page("open", (i % 2 == 0 ? "é" : "Z") + i, List.of("asia"), List.of(), "x");
    }
    for (PageOrder order : PageOrder.values()) {
      List<String> all = new ArrayList<>();
      String cursor = null;
      do {
        Listing<PageLine> part = stretch(order, 2, cursor);
        part.items().forEach(line -> all.add(line.title()));
        cursor = part.next();
      } while (cursor != null);
      assertThat(all).as(order.name()).hasSize(8).doesNotHaveDuplicates();
      assertThat(all)
          .isEqualTo(stretch(order, 100, null).items().stream().map(PageLine::title).toList());
    }
    assertThatThrownBy(() -> stretch(PageOrder.TITLE, 2, "nonsense")).isInstanceOf(Invalid.class);
    String other = stretch(PageOrder.NEWEST, 2, null).next();
    assertThatThrownBy(() -> stretch(PageOrder.TITLE, 2, other)).isInstanceOf(Invalid.class);
  }

  @Test
  void aScreenTakesEightStatementsHoweverManyPagesChanged() {
    all(Side.REGION, ben);
    for (int i = 0; i < 5; i++) {
      page("open", "More " + i, List.of("asia", "ghana"), List.of("old-age"), "x" + i);
    }
    Browse browse = Browse.everything().with(Side.REGION, "africa").with(Side.LABEL, "money");
    assertThat(database.statements(() -> browse(Side.REGION, browse, ben)))
        .isLessThanOrEqualTo(MOST_STATEMENTS);
    assertThat(database.statements(() -> all(Side.LABEL, ben)))
        .isLessThanOrEqualTo(MOST_STATEMENTS);
  }

  private void value(Axis axis, String key, String parent) {
    database.inTransaction(
        () ->
            uses.get(AxisArranging.class)
                .add(axis, new AxisValueDraft(key, Map.of("en", key), parent, null), ada));
  }

  private void page(
      String space, String title, List<String> regions, List<String> themes, String label) {
    PageDraft draft =
        new PageDraft(
            title, "x", null, null, null, List.of(label), themes, regions, null, null, null);
    database.inTransaction(() -> uses.get(PageCreating.class).create(space, draft, ada, null));
  }

  private Map<String, Long> all(Side side, Reader reader) {
    return counted(counting(side, reader));
  }

  private List<Map.Entry<String, Long>> counts(Side side, Reader reader) {
    return counting(side, reader).stream()
        .filter(count -> count.parent() == null)
        .map(count -> Map.entry(count.value(), count.pages()))
        .toList();
  }

  private List<SideCount> counting(Side side, Reader reader) {
    return database.inTransaction(
        () -> uses.get(Browsing.class).counts(side, Browse.everything(), reader));
  }

  private static Map<String, Long> counted(List<SideCount> counts) {
    return counts.stream()
        .collect(java.util.stream.Collectors.toMap(SideCount::value, SideCount::pages));
  }

  private Listing<PageLine> stretch(PageOrder order, int limit, String cursor) {
    return database.inTransaction(
        () -> uses.get(Browsing.class).pages(Browse.everything(), order, limit, cursor, ben));
  }

  private List<String> titles(Browse browse, Reader reader) {
    return database
        .inTransaction(
            () -> uses.get(Browsing.class).pages(browse, PageOrder.TITLE, 50, null, reader))
        .items()
        .stream()
        .map(PageLine::title)
        .toList();
  }

  private Browsed browse(Side leading, Browse browse, Reader reader) {
    return database.inTransaction(
        () -> uses.get(Browsing.class).browse(leading, browse, PageOrder.TITLE, 50, null, reader));
  }
}
