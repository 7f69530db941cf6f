package org.banyan.ejb.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.page.PageHeading;
import org.banyan.ejb.page.PageReading;
import org.banyan.ejb.page.Person;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PageHistoryTest {

  private final Database database;
  private final PageHistory history;
  private final PageReading reading;
  private final Community community;
  private Reader ada;
  private Reader ben;
  private PageHeading secret;

  PageHistoryTest(Database database) {
    this.database = database;
    UseCases uses = UseCases.on(database);
    history = uses.get(PageHistory.class);
    reading = uses.get(PageReading.class);
    community = new Community(database, uses);
  }

  @BeforeEach
  void aPageInAPrivateSpace() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    ben = community.person("ben");
    community.space("board", null, Visibility.PRIVATE, ada);
    ada = community.again(ada);
    PageLocation page = community.page("board", "Secret", "hush", ada);
    secret = database.inTransaction(() -> reading.heading(page, ada));
  }

  @Test
  void whoReadTheHeadingReadsTheHistoryBelowIt() {
    assertThat(database.inTransaction(() -> history.revisions(secret, null, 50, ada)).items())
        .extracting(RevisionLine::number)
        .containsExactly(1);
    PageHistory.Pair pair = database.inTransaction(() -> history.pair(secret, 1, 1, ada));
    assertThat(pair.before().text().body()).startsWith("hush");
  }

  @Test
  void whoHadAHandInARevisionStandsWithIt() {
    database.inTransaction(
        () ->
            database
                .entityManager()
                .createNativeQuery("insert into revision_contributor values (?1, 1, ?2)")
                .setParameter(1, secret.id())
                .setParameter(2, ben.accountId())
                .executeUpdate());
    PageHistory.Pair pair = database.inTransaction(() -> history.pair(secret, 1, 1, ada));
    assertThat(pair.before().line().contributors())
        .extracting(Person::handle)
        .containsExactly("ben");
    assertThat(database.inTransaction(() -> history.revisions(secret, null, 50, ada)).items())
        .isEqualTo(List.of(pair.before().line()));
  }

  @Test
  void aHeadingOpensNoHistoryToAStranger() {
    assertThatThrownBy(() -> database.inTransaction(() -> history.revisions(secret, null, 50, ben)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> database.inTransaction(() -> history.pair(secret, 1, 1, ben)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aNumberThatThePageHasNotIsNotFound() {
    assertThatThrownBy(() -> database.inTransaction(() -> history.pair(secret, 1, 2, ada)))
        .isInstanceOf(NotFound.class);
  }
}
