package org.banyan.ejb.bin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.audit.AuditLine;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.page.PageBinned;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.Conflict;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.page.PageMove;
import org.banyan.ejb.page.PagePatch;
import org.banyan.ejb.page.PageReading;
import org.banyan.ejb.page.PageView;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.Expectation;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PageDestroyingTest {

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private Reader ben;
  private PageLocation page;

  PageDestroyingTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void aPageWithAnAddressALinkAndAPageBelow() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    ben = community.person("ben");
    community.space("open", null, Visibility.PUBLIC, ada);
    ada = community.again(ada);
    page = community.page("open", "Old", "see [[friend]]", ada);
    community.page("open", "Friend", "see [[old]]", ada);
    community.page("open", "Child", "x", ada);
    move(new PageLocation("open", "child"), null, "old");
    page = move(page, "new", null);
  }

  @Test
  void whatIsInTheBinTellsWhoThrewItThereAndWhoCouldReadIt() {
    bin();
    assertThat(database.inTransaction(() -> uses.get(BinReading.class).list("open", ada)))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.title()).isEqualTo("Old");
              assertThat(line.binnedBy().handle()).isEqualTo("ada");
            });
    assertThatThrownBy(() -> show(page)).isInstanceOf(PageBinned.class);
    assertThatThrownBy(
            () -> database.inTransaction(() -> uses.get(BinReading.class).list("open", ben)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void itSaysWhatGoesWithThePage() {
    Burden burden = database.inTransaction(() -> uses.get(BinReading.class).burden(page, ada));
    assertThat(burden.counts())
        .containsEntry("revisions", 1L)
        .containsEntry("events", 1L)
        .containsEntry("links", 1L)
        .doesNotContainKey("files");
    assertThat(burden.addresses()).hasSize(2);
    assertThat(burden.below()).isEqualTo(1);
  }

  @Test
  void onlyWhatLiesInTheBinAndOnlyByAdministrators() {
    assertThatThrownBy(() -> destroy(ada)).isInstanceOf(Conflict.class);
    bin();
    assertThatThrownBy(() -> destroy(ben)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(
            () -> database.inTransaction(() -> uses.get(BinReading.class).burden(page, ben)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void itsAddressesAreFreeAndThePagesBelowStay() {
    bin();
    destroy(ada);
    assertThatThrownBy(() -> show(page)).isInstanceOf(NotFound.class);
    assertThat(community.page("open", "Old", "again", ben).slug()).isEqualTo("old");
    assertThat(show(new PageLocation("open", "child")).way()).isEmpty();
  }

  @Test
  void itStandsOnRecord() {
    bin();
    destroy(ada);
    assertThat(database.inTransaction(() -> uses.get(AuditLog.class).latest(null, 1)))
        .extracting(AuditLine::deed, AuditLine::target)
        .containsExactly(tuple("page-destroyed", "open/new"));
  }

  private void bin() {
    database.inTransaction(() -> uses.get(PageArranging.class).bin(page, ada, Expectation.none()));
  }

  private void destroy(Reader by) {
    database.inTransaction(() -> uses.get(PageDestroying.class).destroy(page, by));
  }

  private PageView show(PageLocation address) {
    return database.inTransaction(() -> uses.get(PageReading.class).show(address, ben));
  }

  private PageLocation move(PageLocation from, String slug, String parent) {
    PageMove move = new PageMove(null, slug, null, parent, false, false);
    return database.inTransaction(
        () ->
            uses.get(PageArranging.class)
                .change(from, PagePatch.move(move), ada, Expectation.none()));
  }
}
