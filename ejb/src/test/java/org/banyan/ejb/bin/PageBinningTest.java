package org.banyan.ejb.bin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.page.PageBinned;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.Conflict;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.page.PageEditing;
import org.banyan.ejb.page.PagePatch;
import org.banyan.ejb.page.PageReading;
import org.banyan.ejb.page.RevisionDraft;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.Expectation;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PageBinningTest {

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private Reader trusted;
  private PageLocation page;

  PageBinningTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void aPageAndSomebodyTrusted() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    Reader cleo = community.person("cleo");
    trusted = new Reader(cleo.accountId(), "cleo", 2, Set.of(), Map.of(), Set.of());
    community.space("open", null, Visibility.PUBLIC, ada);
    ada = community.again(ada);
    page = community.page("open", "Old", "text", ada);
  }

  @Test
  void whatDoesNotLieInTheBinIsNotTakenOutOfIt() {
    archive();
    assertThatThrownBy(() -> unbin(trusted))
        .isInstanceOfSatisfying(
            Conflict.class, refusal -> assertThat(refusal.code()).isEqualTo("not-in-bin"));
    assertThat(condition()).isEqualTo(Condition.ARCHIVED);
  }

  @Test
  void theBinGivesBackTheStateItTook() {
    bin(trusted);
    unbin(trusted);
    assertThat(condition()).isEqualTo(Condition.LIVE);
    archive();
    bin(trusted);
    unbin(trusted);
    assertThat(condition()).isEqualTo(Condition.ARCHIVED);
  }

  @Test
  void aBinnedPageIsNeitherSavedNorArrangedNorTakenOutByItsState() {
    bin(ada);
    var draft = new RevisionDraft("Old", "new", "", false, 1);
    assertThatThrownBy(() -> inTransaction(() -> editing().revise(page, draft, trusted, null)))
        .isInstanceOfSatisfying(
            PageBinned.class, binned -> assertThat(binned.restorable()).isTrue());
    assertThatThrownBy(() -> inTransaction(() -> editing().restore(page, 1, "", trusted, null)))
        .isInstanceOf(PageBinned.class);
    assertThatThrownBy(() -> inTransaction(() -> state(Condition.LIVE)))
        .isInstanceOf(PageBinned.class);
  }

  private PageEditing editing() {
    return uses.get(PageEditing.class);
  }

  private void archive() {
    inTransaction(() -> state(Condition.ARCHIVED));
  }

  private void state(Condition condition) {
    uses.get(PageArranging.class).change(page, PagePatch.state(condition), ada);
  }

  private void bin(Reader reader) {
    inTransaction(() -> uses.get(PageArranging.class).bin(page, reader, Expectation.none()));
  }

  private void unbin(Reader reader) {
    inTransaction(() -> uses.get(PageArranging.class).unbin(page, reader));
  }

  private void inTransaction(Runnable deed) {
    database.inTransaction(deed::run);
  }

  private Condition condition() {
    return database.inTransaction(() -> uses.get(PageReading.class).heading(page, ada)).condition();
  }
}
