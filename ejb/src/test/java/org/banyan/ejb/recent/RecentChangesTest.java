package org.banyan.ejb.recent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.changelog.ChangesNumbered;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.page.PageCreating;
import org.banyan.ejb.page.PageDraft;
import org.banyan.ejb.page.PageEditing;
import org.banyan.ejb.page.PageMove;
import org.banyan.ejb.page.PagePatch;
import org.banyan.ejb.page.PageReading;
import org.banyan.ejb.page.RevisionDraft;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.Expectation;
import org.banyan.ejb.shared.Listing;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.Slice;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RecentChangesTest {

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private Reader ben;
  private PageLocation page;

  RecentChangesTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void twoPagesOneOfThemChanged() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    ben = community.person("ben");
    community.space("open", null, Visibility.PUBLIC, ada);
    community.space("board", null, Visibility.PRIVATE, ada);
    ada = community.again(ada);
    page = community.page("open", "Pensions", "one", ada);
    community.page("board", "Secret", "hush", ada);
    save("two", false, ben);
    save("three", true, ben);
    arrange(new PageMove(null, "old-age", null, null, false, false));
  }

  @Test
  void everythingThatTheReaderMayReadIsThereNewestFirst() {
    assertThat(find(filter(null, null, false, false), ben))
        .extracting(RecentChanges.Line::revision, RecentChanges.Line::property)
        .containsExactly(tuple(0, "slug"), tuple(3, null), tuple(2, null), tuple(1, null));
    assertThat(find(filter(null, null, false, false), ada)).hasSize(5);
  }

  @Test
  void aHiddenSpaceIsNotThere() {
    assertThatThrownBy(() -> find(inSpace("board"), ben)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> find(inSpace("bored"), ben)).isInstanceOf(NotFound.class);
    assertThat(find(inSpace("board"), ada)).hasSize(1);
  }

  @Test
  void eachFilterNarrows() {
    assertThat(find(filter("ben", null, false, false), ben)).hasSize(2);
    assertThat(find(filter(null, null, true, false), ben)).hasSize(3);
    assertThat(find(filter(null, RecentKind.CREATED, false, false), ben)).hasSize(1);
    assertThat(find(filter(null, RecentKind.EDITED, false, false), ben)).hasSize(2);
    assertThat(find(filter(null, RecentKind.MOVED, false, false), ben)).hasSize(1);
    assertThat(find(filter(null, RecentKind.ARRANGED, false, false), ben)).isEmpty();
    assertThat(find(language("fr"), ben)).isEmpty();
    assertThat(find(language("en"), ben)).hasSize(4);
    assertThat(find(since(Instant.parse("2999-01-01T00:00:00Z")), ben)).isEmpty();
  }

  @Test
  void whatLiesInTheBinIsNotListed() {
    PageLocation now = new PageLocation("open", "old-age");
    database.inTransaction(() -> uses.get(PageArranging.class).bin(now, ada, Expectation.none()));
    assertThat(find(filter(null, null, false, false), ben)).isEmpty();
  }

  @Test
  void pagesOfTheListMissNothingAndRepeatNothing() {
    List<RecentChanges.Line> all = new ArrayList<>();
    String cursor = null;
    do {
      Slice slice = Slice.of(1, cursor);
      Listing<RecentChanges.Line> part =
          database.inTransaction(
              () ->
                  uses.get(RecentChanges.class).find(filter(null, null, false, false), slice, ada));
      all.addAll(part.items());
      cursor = part.next();
    } while (cursor != null);
    assertThat(all).isEqualTo(find(filter(null, null, false, false), ada));
  }

  @Test
  void sinceOneLastLookedThereIsOnlyWhatCameAfter() {
    ChangesNumbered.on(database);
    assertThat(find(filter(null, null, false, true), ben)).hasSize(4);
    String shown = look(null).mark();
    assertThat(find(filter(null, null, false, true), ben)).isEmpty();
    save("four", false, ada);
    assertThat(find(filter(null, null, false, true), ben))
        .extracting(RecentChanges.Line::revision)
        .containsExactly(4);
    ChangesNumbered.on(database);
    look(shown);
    assertThat(find(filter(null, null, false, true), ben)).hasSize(1);
    assertThat(find(filter(null, null, false, true), ada)).hasSize(6);
    look(null);
    assertThat(find(filter(null, null, false, true), ben)).isEmpty();
  }

  @Test
  void aGuestHasNoLastLook() {
    assertThatThrownBy(() -> find(filter(null, null, false, true), Reader.GUEST))
        .isInstanceOf(Unauthenticated.class);
  }

  @Test
  void aListTakesFourStatementsHoweverLongItIs() {
    assertThat(database.statements(() -> find(filter(null, null, false, true), ben)))
        .isLessThanOrEqualTo(4);
  }

  @Test
  void whatAnImportDidIsOneLineOfItsDayAndEachPageWhereAskedFor() {
    bring("open", "a", "b", "c");
    rearrange("open", "a");
    assertThat(find(everything().apart(), ben)).hasSize(4);
    assertThat(find(everything(), ben)).hasSize(8);
    assertThat(find(filter(null, RecentKind.IMPORTED, false, false), ben)).hasSize(4);
    assertThat(imports(everything(), 50, null, ben))
        .singleElement()
        .returns("open", ImportedLine::space)
        .returns("ada", line -> line.person().handle())
        .returns(false, ImportedLine::arranged)
        .returns(3L, ImportedLine::pages);
    assertThat(imports(filter("ben", null, false, false), 50, null, ben)).isEmpty();
    assertThat(imports(filter(null, RecentKind.EDITED, false, false), 50, null, ben)).isEmpty();
  }

  @Test
  void anImportThatOnlyArrangedPagesSaysSo() {
    rearrange("open", "old-age");
    assertThat(imports(everything(), 50, null, ben))
        .singleElement()
        .returns(true, ImportedLine::arranged)
        .returns(1L, ImportedLine::pages);
  }

  @Test
  void whatAnImportDidInAHiddenSpaceIsCountedForNobodyOutside() {
    bring("board", "a");
    assertThat(imports(everything(), 50, null, ben)).isEmpty();
    assertThat(imports(everything(), 50, null, ada)).hasSize(1);
    assertThatThrownBy(() -> imports(inSpace("board"), 50, null, ben)).isInstanceOf(NotFound.class);
  }

  @Test
  void anImportStandsOnOnePageOfTheList() {
    bring("open", "a", "b");
    save("four", false, ben);
    List<ImportedLine> met = new ArrayList<>();
    String cursor = null;
    do {
      met.addAll(imports(everything(), 1, cursor, ben));
      cursor = list(everything().apart(), Slice.of(1, cursor), ben).next();
    } while (cursor != null);
    assertThat(met).singleElement().returns(2L, ImportedLine::pages);
  }

  @Test
  void frontPagesShowWhatPeopleDidAndElseWhatImportsDid() {
    community.space("fresh", null, Visibility.PUBLIC, ada);
    ada = community.again(ada);
    bring("open", "a");
    bring("fresh", "b");
    assertThat(ofSpace("open")).extracting(RecentChanges.Line::title).containsOnly("Pensions");
    assertThat(ofSpace("fresh")).extracting(RecentChanges.Line::title).containsExactly("b");
  }

  private List<RecentChanges.Line> ofSpace(String space) {
    return database
        .inTransaction(() -> uses.get(RecentChanges.class).ofSpace(space, Slice.of(50, null), ben))
        .items();
  }

  private static RecentFilter everything() {
    return filter(null, null, false, false);
  }

  private void bring(String space, String... titles) {
    for (String title : titles) {
      var draft =
          new PageDraft(title, "Text.", title, "", null, null, null, null, null, null, null);
      database.inTransaction(() -> uses.get(PageCreating.class).bring(space, draft, ada));
    }
  }

  private void rearrange(String space, String slug) {
    var labels =
        new PagePatch(
            PageMove.NONE, List.of("x"), null, null, null, null, null, null, null, null, null);
    database.inTransaction(
        () -> {
          uses.get(PageArranging.class).bring(new PageLocation(space, slug), labels, ada);
          return null;
        });
  }

  private Listing<RecentChanges.Line> list(RecentFilter filter, Slice slice, Reader reader) {
    return database.inTransaction(() -> uses.get(RecentChanges.class).find(filter, slice, reader));
  }

  private List<ImportedLine> imports(RecentFilter filter, int limit, String cursor, Reader reader) {
    var slice = Slice.of(limit, cursor);
    var found = list(filter.apart(), slice, reader);
    return database.inTransaction(
        () -> uses.get(RecentChanges.class).imports(filter, slice, found, reader));
  }

  private LastLook look(String upTo) {
    return database.inTransaction(() -> uses.get(LastLooking.class).look(upTo, ben));
  }

  private static RecentFilter filter(
      String person, RecentKind kind, boolean withoutMinor, boolean unseen) {
    return new RecentFilter(null, person, kind, null, null, null, withoutMinor, unseen, false);
  }

  private static RecentFilter inSpace(String key) {
    return new RecentFilter(key, null, null, null, null, null, false, false, false);
  }

  private static RecentFilter language(String language) {
    return new RecentFilter(null, null, null, language, null, null, false, false, false);
  }

  private static RecentFilter since(Instant since) {
    return new RecentFilter(null, null, null, null, since, null, false, false, false);
  }

  private List<RecentChanges.Line> find(RecentFilter filter, Reader reader) {
    Slice slice = Slice.of(null, null);
    return database
        .inTransaction(() -> uses.get(RecentChanges.class).find(filter, slice, reader))
        .items();
  }

  private void save(String body, boolean minor, Reader by) {
    int base = database.inTransaction(() -> uses.get(PageReading.class).show(page, by).revision());
    RevisionDraft draft = new RevisionDraft(null, body, "", minor, base);
    database.inTransaction(() -> uses.get(PageEditing.class).revise(page, draft, by, null));
  }

  private void arrange(PageMove move) {
    database.inTransaction(
        () ->
            uses.get(PageArranging.class)
                .change(page, PagePatch.move(move), ada, Expectation.none()));
  }
}
