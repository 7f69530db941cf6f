package org.banyan.ejb.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.link.LinkReading;
import org.banyan.ejb.link.PageLinks;
import org.banyan.ejb.membership.SpaceEntering;
import org.banyan.ejb.recent.RecentChanges;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.Slice;
import org.banyan.ejb.shared.UseCases;
import org.banyan.ejb.space.SpaceReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class HiddenPagesTest {

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private Reader stranger;
  private PageLocation secret;
  private PageLocation open;

  HiddenPagesTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void aPrivatePageThatLinksToAnOpenOneAndBack() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    stranger = community.person("zoe");
    community.space("commons", null, Visibility.PUBLIC, ada);
    community.space("board", null, Visibility.PRIVATE, ada);
    ada = community.again(ada);
    secret = community.page("board", "Secret", "see [[commons/open]]", ada);
    open = community.page("commons", "Open", "see [[board/secret]]", ada);
  }

  @Test
  void whatIsHiddenTakesTheStatementsOfWhatIsNotThere() {
    assertThat(statements(secret))
        .isEqualTo(statements(new PageLocation("board", "never-written")))
        .isEqualTo(statements(new PageLocation("no-such-space", "secret")));
  }

  @Test
  void aLinkToAHiddenPageLooksLikeOneToNothing() {
    assertThat(html(stranger)).contains("/new?space=board").doesNotContain("/w/board");
  }

  @Test
  void aLinkToWhatSigningInOpensLeadsThereForGuestsWhetherOrNotItIsThere() {
    community.space("staff", null, Visibility.SIGNED_IN, ada);
    ada = community.again(ada);
    community.page("staff", "Plans", "Ours.", ada);
    open = community.page("commons", "Ways", "[[staff/plans]] [[staff/none]]", ada);
    assertThat(html(Reader.GUEST)).contains("/w/staff/plans").contains("/w/staff/none");
    assertThat(html(stranger)).contains("/w/staff/plans").contains("/new?space=staff");
  }

  @Test
  void backlinksFromHiddenPagesAreNotShown() {
    assertThat(links(stranger).in()).isEmpty();
    assertThat(links(stranger).missing()).containsExactly(secret);
    assertThat(links(ada).in()).extracting(PageLinks.Line::location).containsExactly(secret);
  }

  @Test
  void recentChangesAndSpacesLeaveThemOut() {
    Slice first = Slice.of(null, null);
    assertThat(
            database
                .inTransaction(() -> uses.get(RecentChanges.class).ofSite(first, stranger))
                .items())
        .extracting(RecentChanges.Line::location)
        .containsExactly(open);
    assertThat(database.inTransaction(() -> uses.get(SpaceReading.class).list(stranger)))
        .hasSize(1);
  }

  @Test
  void anAdministratorWhoEntersIsSeenByTheMembers() {
    Reader root = community.person("root", SiteRole.ADMINISTRATOR);
    assertThatThrownBy(() -> show(root)).isInstanceOf(NotFound.class);
    database.inTransaction(() -> uses.get(SpaceEntering.class).enter("board", "a complaint", root));
    assertThat(show(community.again(root)).title()).isEqualTo("Secret");
    assertThat(database.inTransaction(() -> uses.get(SpaceEntering.class).entries("board", ada)))
        .extracting(SpaceEntering.Line::handle, SpaceEntering.Line::reason)
        .containsExactly(tuple("root", "a complaint"));
  }

  private String html(Reader reader) {
    return database.inTransaction(
        () -> uses.get(PageReading.class).show(open, reader).markup().html(word -> ""));
  }

  private PageView show(Reader reader) {
    return database.inTransaction(() -> uses.get(PageReading.class).show(secret, reader));
  }

  private PageLinks links(Reader reader) {
    return database.inTransaction(() -> uses.get(LinkReading.class).show(open, reader));
  }

  private long statements(PageLocation address) {
    return database.statements(
        () ->
            assertThatThrownBy(() -> uses.get(PageReading.class).show(address, stranger))
                .isInstanceOf(NotFound.class));
  }
}
