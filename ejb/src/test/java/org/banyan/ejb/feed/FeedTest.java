package org.banyan.ejb.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Role;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.account.Person;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.membership.SpaceMembership;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.page.PageCreating;
import org.banyan.ejb.page.PageDraft;
import org.banyan.ejb.page.PageEditing;
import org.banyan.ejb.page.RevisionDraft;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class FeedTest {

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private Reader ben;

  FeedTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void twoSpacesAndTwoPeople() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    ben = community.person("ben");
    community.space("open", null, Visibility.PUBLIC, ada);
    community.space("board", null, Visibility.PRIVATE, ada);
    ada = community.again(ada);
    community.page("open", "Well", "one", ada);
    community.page("open", "Rope", "one", ben);
    community.page("board", "Secret", "one", ada);
  }

  @Test
  void feedsTellWhatTheirReaderMayRead() {
    assertThat(titles(feed(reading -> reading.ofSite(Reader.GUEST))))
        .containsExactly("Rope", "Well");
    assertThat(titles(feed(reading -> reading.ofSite(ada)))).contains("Secret");
    assertThat(titles(feed(reading -> reading.ofSpace("open", ben))))
        .containsExactly("Rope", "Well");
    PageLocation well = new PageLocation("open", "well");
    assertThat(feed(reading -> reading.ofPage(well, ben)).entries())
        .extracting(FeedEntry::revision)
        .containsExactly(1);
  }

  @Test
  void whatIsHiddenIsLikeWhatIsAbsent() {
    for (String key : List.of("board", "bored")) {
      PageLocation page = new PageLocation(key, "secret");
      assertThatThrownBy(() -> feed(reading -> reading.ofSpace(key, ben)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> feed(reading -> reading.ofPage(page, ben)))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void onesOwnFeedTellsWhatOthersDidToOnesPages() {
    String secret = make();
    assertThat(titles(own(secret))).isEmpty();
    save("rope", ada);
    save("well", ada);
    assertThat(titles(own(secret))).containsExactly("Rope");
    save("well", ben);
    assertThat(titles(own(secret))).containsExactly("Well", "Rope", "Well");
  }

  @Test
  void whatOneMayNoLongerReadIsNotSent() {
    String secret = make();
    member(Set.of(Role.CONTRIBUTOR));
    assertThat(titles(own(secret))).containsExactly("Secret");
    var brought =
        new PageDraft("Brought", "Text.", null, "", null, null, null, null, null, null, null);
    database.inTransaction(() -> uses.get(PageCreating.class).bring("board", brought, ada));
    assertThat(titles(own(secret))).as("an import crowds nothing out").containsExactly("Secret");
    member(Set.of());
    assertThat(titles(own(secret))).isEmpty();
  }

  @Test
  void aSecretOpensUntilItIsRevokedOrAnotherIsMade() {
    String first = make();
    String second = make();
    assertThatThrownBy(() -> own(first)).isInstanceOf(NotFound.class);
    assertThat(own(second)).isNotNull();
    database.inTransaction(() -> uses.get(OwnFeed.class).revoke(person()));
    assertThatThrownBy(() -> own(second)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> own("")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> uses.get(OwnFeed.class).make(null))
        .isInstanceOf(Unauthenticated.class);
  }

  @Test
  void theSecretItselfIsKeptNowhere() {
    String secret = make();
    assertThat(
            database.inTransaction(
                () ->
                    database
                        .entityManager()
                        .createNativeQuery("select token_hash from feed_token")
                        .getResultList()))
        .hasSize(1)
        .doesNotContain(secret);
  }

  @Test
  void theMapShowsWhatGuestsMayRead() {
    SiteMapReading map = uses.get(SiteMapReading.class);
    assertThat(database.inTransaction(map::spaces)).containsExactly("open");
    assertThat(database.inTransaction(map::files)).isEqualTo(1);
    assertThat(database.inTransaction(() -> map.file(1)))
        .extracting(SiteMapReading.Spot::location)
        .containsExactlyInAnyOrder(
            new PageLocation("open", "well"), new PageLocation("open", "rope"));
    assertThatThrownBy(() -> database.inTransaction(() -> map.file(2)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> database.inTransaction(() -> map.file(0)))
        .isInstanceOf(NotFound.class);
  }

  private interface Asking {
    Feed of(FeedReading reading);
  }

  private Feed feed(Asking asking) {
    return database.inTransaction(() -> asking.of(uses.get(FeedReading.class)));
  }

  private Feed own(String secret) {
    return feed(reading -> reading.ofPerson(secret));
  }

  private String make() {
    return database.inTransaction(() -> uses.get(OwnFeed.class).make(person()).text());
  }

  private Person person() {
    return database.inTransaction(
        () -> uses.get(Accounts.class).find("ben").map(Account::person).orElseThrow());
  }

  private void member(Set<Role> roles) {
    database.inTransaction(
        () -> uses.get(SpaceMembership.class).grant("board", "ben", roles, Set.of(), ada));
  }

  private void save(String slug, Reader by) {
    PageLocation page = new PageLocation("open", slug);
    database.inTransaction(
        () -> {
          int base = uses.get(org.banyan.ejb.page.PageReading.class).show(page, by).revision();
          RevisionDraft draft = new RevisionDraft(null, "again " + base, "", false, base);
          uses.get(PageEditing.class).revise(page, draft, by, null);
        });
  }

  private static List<String> titles(Feed feed) {
    return feed.entries().stream().map(FeedEntry::title).toList();
  }
}
