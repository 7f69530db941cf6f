package org.banyan.ejb.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.idempotency.IdempotencyKey;
import org.banyan.domain.page.EditConflict;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.page.SlugTaken;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.history.PageHistory;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PageEditingTest {

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private Reader ben;
  private PageLocation page;

  PageEditingTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void aPageOfThreeLines() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    ben = community.person("ben");
    community.space("old-age", null, Visibility.PUBLIC, ada);
    page = community.page("old-age", "Pensions", "one\ntwo\nthree\n", ada);
  }

  @Test
  void aSaveIsTheNextRevision() {
    Saved saved = save("one\ntwo\nthree\nfour\n", 1, ben, null);
    assertThat(saved).isEqualTo(new Saved(page, 2, false, false));
    assertThat(body()).isEqualTo("one\ntwo\nthree\nfour\n");
  }

  @Test
  void theSameTextMakesNoRevision() {
    assertThat(save("one\r\ntwo\r\nthree\r\n", 1, ben, null).unchanged()).isTrue();
    assertThat(revisions()).isEqualTo(1);
  }

  @Test
  void changesThatDoNotOverlapMerge() {
    save("ONE\ntwo\nthree\n", 1, ada, null);
    Saved saved = save("one\ntwo\nTHREE\n", 1, ben, null);
    assertThat(saved.merged()).isTrue();
    assertThat(body()).isEqualTo("ONE\ntwo\nTHREE\n");
  }

  @Test
  void changesThatOverlapAreRefusedWithAllThreeTexts() {
    save("one\nzwei\nthree\n", 1, ada, null);
    assertThatThrownBy(() -> save("one\ndeux\nthree\n", 1, ben, null))
        .isInstanceOfSatisfying(
            EditConflict.class,
            conflict -> {
              assertThat(conflict.currentRevision()).isEqualTo(2);
              assertThat(conflict.conflicts()).hasSize(1);
              assertThat(conflict.mine().body()).isEqualTo("one\ndeux\nthree\n");
              assertThat(conflict.current().body()).isEqualTo("one\nzwei\nthree\n");
            });
    assertThat(revisions()).isEqualTo(2);
  }

  @Test
  void aRepeatedKeyAnswersAsBeforeAndSavesOnce() {
    IdempotencyKey key = IdempotencyKey.random();
    Saved first = save("new\n", 1, ben, key);
    assertThat(save("new\n", 1, ben, key)).isEqualTo(first);
    assertThat(revisions()).isEqualTo(2);
  }

  @Test
  void aTextBeyondTheLimitIsRefusedByItsField() {
    assertThatThrownBy(() -> save("x".repeat(256_001), 1, ben, null))
        .isInstanceOfSatisfying(
            Invalid.class,
            refusal -> assertThat(refusal.errors().get(0).field()).isEqualTo("body"));
  }

  @Test
  void aRestoredRevisionIsANewOne() {
    save("other\n", 1, ben, null);
    database.inTransaction(
        () -> uses.get(PageEditing.class).restore(page, 1, "back", ben, null).revision());
    assertThat(body()).isEqualTo("one\ntwo\nthree\n");
    assertThat(revisions()).isEqualTo(3);
  }

  @Test
  void aGuestIsAskedToSignIn() {
    assertThatThrownBy(() -> save("x\n", 1, Reader.GUEST, null))
        .isInstanceOf(Unauthenticated.class);
  }

  @Test
  void aPrivatePageIsNotThereForAStranger() {
    community.space("board", null, Visibility.PRIVATE, ada);
    PageLocation secret = community.page("board", "Secret", "hush", community.again(ada));
    assertThatThrownBy(
            () ->
                database.inTransaction(
                    () -> uses.get(PageReading.class).show(secret, community.again(ben))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aGeneratedSlugThatIsTakenGetsANumberAndAGivenOneIsRefused() {
    assertThat(community.page("old-age", "Pensions", "again", ben).slug()).isEqualTo("pensions-2");
    PageDraft given =
        new PageDraft("Other", "x", "pensions", null, null, null, null, null, null, null, null);
    assertThatThrownBy(
            () ->
                database.inTransaction(
                    () -> uses.get(PageCreating.class).create("old-age", given, ben, null)))
        .isInstanceOf(SlugTaken.class);
  }

  private Saved save(String body, int base, Reader by, IdempotencyKey key) {
    RevisionDraft draft = new RevisionDraft(null, body, "", false, base);
    return database.inTransaction(() -> uses.get(PageEditing.class).revise(page, draft, by, key));
  }

  private String body() {
    return database.inTransaction(() -> uses.get(PageReading.class).show(page, ada)).text().body();
  }

  private int revisions() {
    return database
        .inTransaction(() -> uses.get(PageHistory.class).revisions(page, null, 50, ada))
        .items()
        .size();
  }

  @Test
  void anothersTitleIsNotForNewcomersButTheirTextIs() {
    assertThatThrownBy(() -> entitled("Mine", 1)).isInstanceOf(Forbidden.class);
    assertThat(entitled("Pensions", 1).revision()).isEqualTo(2);
    Reader trusted = new Reader(ben.accountId(), "ben", 2, Set.of(), ben.grants(), ben.entries());
    ben = trusted;
    assertThat(entitled("Mine", 2).revision()).isEqualTo(3);
  }

  private Saved entitled(String title, int base) {
    var draft = new RevisionDraft(title, "text of " + base + title, "", false, base);
    return database.inTransaction(() -> uses.get(PageEditing.class).revise(page, draft, ben, null));
  }
}
