package org.banyan.ejb.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.outside.OutsideState;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.bin.PageDestroying;
import org.banyan.ejb.changelog.ChangesNumbered;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.page.PageEditing;
import org.banyan.ejb.page.RevisionDraft;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.Expectation;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class OutsideLinksTest {

  private static final String GONE = "https://example.org/gone?a=1&b=%20";
  private static final String HERE = "https://example.org/here";
  private static final String OTHER = "http://example.com/";

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private final OutsideDoorInTests door;
  private Reader ada;
  private Reader ben;
  private PageLocation page;

  OutsideLinksTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
    door = uses.get(OutsideDoorInTests.class);
  }

  @BeforeEach
  void aPageThatLeadsOutside() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    ben = community.person("ben");
    community.space("open", null, Visibility.PUBLIC, ada);
    community.space("board", null, Visibility.PRIVATE, ada);
    ada = community.again(ada);
    String body = "[x](%s#part \"Title\") <%s> [y](%s), [[own]]".formatted(GONE, HERE, OTHER);
    page = community.page("open", "Links", body, ada);
    door.answers(GONE, 404);
    door.takeAsked();
  }

  @Test
  void aRoundTakesInWhatChangedAndAsksOneThingOfEachHost() {
    round();
    assertThat(door.takeAsked()).hasSize(2).contains(OTHER);
    round();
    assertThat(door.takeAsked()).hasSize(1);
    round();
    assertThat(door.takeAsked()).isEmpty();
    assertThat(ofPage()).extracting(OutsideLine::address).containsExactly(OTHER, GONE, HERE);
    assertThat(ofPage())
        .extracting(OutsideLine::state)
        .containsExactly(OutsideState.SOUND, OutsideState.DOUBTFUL, OutsideState.SOUND);
  }

  @Test
  void aLinkThatFailsAgainAndAgainIsShownAsBroken() {
    breakGone();
    assertThat(broken("open", ben)).extracting(OutsideLine::address).containsExactly(GONE);
    assertThat(broken("open", ben)).extracting(OutsideLine::location).containsExactly(page);
  }

  @Test
  void aHiddenSpacesLinksAreItsOwn() {
    community.page("board", "Secret", "<" + GONE + ">", ada);
    breakGone();
    assertThat(broken("board", ada)).hasSize(1);
    assertThatThrownBy(() -> broken("board", ben)).isInstanceOf(NotFound.class);
    assertThat(broken("open", ben)).hasSize(1);
  }

  @Test
  void whatATextNoLongerNamesIsForgotten() {
    breakGone();
    database.inTransaction(
        () ->
            uses.get(PageEditing.class)
                .revise(page, new RevisionDraft(null, "<" + OTHER + ">", "", false, 1), ada, null));
    round();
    assertThat(ofPage()).extracting(OutsideLine::address).containsExactly(OTHER);
    overdue();
    round();
    assertThat(count("OutsideLink")).isEqualTo(1);
  }

  @Test
  void aDestroyedPageTakesItsLinksAlong() {
    round();
    database.inTransaction(() -> uses.get(PageArranging.class).bin(page, ada, Expectation.none()));
    round();
    assertThat(count("OutsideUse")).isZero();
    database.inTransaction(() -> uses.get(PageArranging.class).unbin(page, ada));
    round();
    assertThat(count("OutsideUse")).isEqualTo(3);
    database.inTransaction(() -> uses.get(PageArranging.class).bin(page, ada, Expectation.none()));
    database.inTransaction(() -> uses.get(PageDestroying.class).destroy(page, ada));
    assertThat(count("OutsideUse")).isZero();
  }

  private void breakGone() {
    for (int i = 0; i < 8; i++) {
      // Of its host, one link is asked in each round.
      round();
      round();
      overdue();
    }
    door.takeAsked();
  }

  /** Lets every link be due. */
  private void overdue() {
    database.inTransaction(
        () ->
            database
                .entityManager()
                .createQuery("update OutsideLink set dueAt = :then")
                .setParameter("then", Instant.EPOCH)
                .executeUpdate());
  }

  private void round() {
    ChangesNumbered.on(database);
    uses.get(OutsideRound.class).go();
  }

  private long count(String entity) {
    return database.inTransaction(
        () ->
            database
                .entityManager()
                .createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult());
  }

  private List<OutsideLine> ofPage() {
    return database.inTransaction(() -> uses.get(OutsideReading.class).ofPage(page, ben));
  }

  private List<OutsideLine> broken(String space, Reader reader) {
    return database
        .inTransaction(() -> uses.get(OutsideReading.class).broken(space, 0, 50, reader))
        .items();
  }
}
