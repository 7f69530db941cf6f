package org.banyan.ejb.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.page.SlugTaken;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Stale;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.ejb.history.EventLine;
import org.banyan.ejb.history.PageHistory;
import org.banyan.ejb.link.LinkReading;
import org.banyan.ejb.link.PageLinks;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.Expectation;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PageMovingTest {

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private Reader ben;
  private PageLocation page;

  PageMovingTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void aPageWithOneBelowItAndAnotherSpace() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    ben = community.person("ben");
    community.space("here", null, Visibility.PUBLIC, ada);
    community.space("there", null, Visibility.PUBLIC, ada);
    ada = community.again(ada);
    community.page("here", "Friend", "x", ada);
    page = community.page("here", "Top", "see [[friend]]", ada);
    community.page("here", "Child", "x", ada);
    move(new PageLocation("here", "child"), to(null, null, "top"), ada);
  }

  @Test
  void everyOldAddressLeadsToThePresentOneInOneStep() {
    move(page, to("second", null, null), ada);
    move(page, to(null, "there", null), ada);
    PageLocation now = move(page, to("third", null, null), ada);
    assertThat(now).isEqualTo(new PageLocation("there", "third"));
    for (String old : List.of("here/top", "here/second", "there/second", "there/third")) {
      String[] steps = old.split("/");
      assertThat(present(new PageLocation(steps[0], steps[1]), ben)).as(old).isEqualTo(now);
    }
  }

  @Test
  void thePagesBelowFollow() {
    move(page, to(null, "there", null), ada);
    PageView child = show(new PageLocation("here", "child"), ben);
    assertThat(child.location()).isEqualTo(new PageLocation("there", "child"));
    assertThat(child.way()).extracting(PageLine::title).containsExactly("Top");
  }

  @Test
  void thePagesBelowStayIfTheyAreToldTo() {
    move(page, new PageMove(null, null, "there", null, true, false), ada);
    PageView child = show(new PageLocation("here", "child"), ben);
    assertThat(child.location().space()).isEqualTo("here");
    assertThat(child.way()).isEmpty();
  }

  @Test
  void aSlugThatIsTakenThereGetsANumberUnlessItWasGiven() {
    community.page("there", "Top", "x", ada);
    community.page("there", "Other", "x", ada);
    assertThatThrownBy(() -> move(page, to("other", "there", null), ada))
        .isInstanceOf(SlugTaken.class);
    assertThat(move(page, to(null, "there", null), ada))
        .isEqualTo(new PageLocation("there", "top-2"));
  }

  @Test
  void whatLiesInTheBinStaysBehind() {
    PageLocation child = new PageLocation("here", "child");
    database.inTransaction(() -> uses.get(PageArranging.class).bin(child, ada, Expectation.none()));
    move(page, to(null, "there", null), ada);
    database.inTransaction(() -> uses.get(PageArranging.class).unbin(child, ada));
    assertThat(show(child, ada).location()).isEqualTo(child);
    assertThat(show(child, ada).way()).isEmpty();
  }

  @Test
  void linksWithoutASpaceStillLeadWhereTheyLed() {
    move(page, to(null, "there", null), ada);
    PageView moved = show(page, ben);
    assertThat(moved.markup().html(word -> "")).contains("/w/here/friend");
    PageLinks links =
        database.inTransaction(() -> uses.get(LinkReading.class).show(moved.location(), ben));
    assertThat(links.missing()).isEmpty();
    assertThat(links.out())
        .extracting(PageLinks.Line::location)
        .containsExactly(new PageLocation("here", "friend"));
  }

  @Test
  void everyStepIsARowOfItsHistory() {
    move(page, new PageMove("New title", "new-slug", "there", null, false, false), ada);
    assertThat(events(page, ada))
        .extracting(EventLine::property, EventLine::before, EventLine::after)
        .containsExactlyInAnyOrder(
            tuple("space", "here", "there"), tuple("slug", "top", "new-slug"));
    PageView moved = show(page, ada);
    assertThat(moved.title()).isEqualTo("New title");
    assertThat(moved.summary()).isEqualTo("“Top” → “New title”");
  }

  @Test
  void whoComesFromAPrivateSpaceTellsOfNothingElseThere() {
    community.space("board", null, Visibility.PRIVATE, ada);
    ada = community.again(ada);
    community.page("board", "Hidden parent", "x", ada);
    PageLocation secret = community.page("board", "Minutes", "x", ada);
    move(secret, to(null, null, "hidden-parent"), ada);
    move(secret, to(null, "there", null), ada);
    PageLocation open = new PageLocation("there", "minutes");
    assertThat(events(open, ben).toString()).doesNotContain("board").doesNotContain("hidden");
    assertThat(events(open, ada).toString()).contains("board").contains("hidden-parent");
  }

  @Test
  void whatMovedIntoAPrivateSpaceIsGoneForOthers() {
    community.space("board", null, Visibility.PRIVATE, ada);
    ada = community.again(ada);
    move(page, to(null, "board", null), ada);
    assertThatThrownBy(() -> show(page, ben)).isInstanceOf(NotFound.class);
    assertThat(show(page, ada).location().space()).isEqualTo("board");
  }

  @Test
  void aHiddenTargetLooksLikeNone() {
    community.space("board", null, Visibility.PRIVATE, ada);
    PageLocation own = community.page("here", "Mine", "x", ben);
    assertThatThrownBy(() -> move(own, to(null, "board", null), ben))
        .hasMessage("There is no space “board”.");
    assertThatThrownBy(() -> move(own, to(null, "bored", null), ben))
        .isInstanceOf(Invalid.class)
        .hasMessage("There is no space “bored”.");
  }

  @Test
  void itTakesTrustToMoveWhatOthersBegan() {
    assertThatThrownBy(() -> move(page, to(null, "there", null), ben))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> move(page, to("other", null, null), ben))
        .isInstanceOf(Forbidden.class);
    PageLocation own = community.page("here", "Mine", "x", ben);
    assertThat(move(own, to(null, "there", null), ben).space()).isEqualTo("there");
  }

  @Test
  void anOldAddressIsTakenOnlyByAnExplicitDeed() {
    move(page, to("renamed", null, null), ada);
    PageLocation other = new PageLocation("here", "friend");
    assertThatThrownBy(() -> move(other, to("top", null, null), ada)).isInstanceOf(SlugTaken.class);
    PageMove taking = new PageMove(null, "top", null, null, false, true);
    assertThat(move(other, taking, ada)).isEqualTo(page);
    assertThat(show(page, ben).title()).isEqualTo("Friend");
    assertThat(events(new PageLocation("here", "renamed"), ada))
        .extracting(EventLine::property, EventLine::before)
        .contains(tuple("address", "top"));
  }

  @Test
  void aPresentAddressIsNeverTaken() {
    PageMove taking = new PageMove(null, "top", null, null, false, true);
    assertThatThrownBy(() -> move(new PageLocation("here", "friend"), taking, ada))
        .isInstanceOf(SlugTaken.class);
  }

  @Test
  void rulesOfReviewAreTheSpacesAgainWhenTakenAway() {
    change(review(Optional.of(ReviewPolicy.SENSITIVE), Optional.of(30)));
    assertThat(show(page, ada).responsibility().reviewPolicy().value())
        .isEqualTo(ReviewPolicy.SENSITIVE);
    change(review(Optional.empty(), Optional.empty()));
    var responsibility = show(page, ada).responsibility();
    assertThat(responsibility.reviewPolicy().value()).isEqualTo(ReviewPolicy.OPEN);
    assertThat(responsibility.reviewIntervalDays().value()).isEqualTo(183);
  }

  @Test
  void whatIsExpectedIsAskedOnTheLockedRow() {
    Expectation<PageView> stale =
        now -> {
          if (now.get().labels().contains("changed")) {
            throw new Stale();
          }
        };
    change(labelled("changed"));
    assertThatThrownBy(
            () ->
                database.inTransaction(
                    () -> uses.get(PageArranging.class).change(page, labelled("mine"), ada, stale)))
        .isInstanceOf(Stale.class);
    assertThat(show(page, ada).labels()).containsExactly("changed");
  }

  private static PagePatch labelled(String label) {
    return new PagePatch(
        PageMove.NONE, List.of(label), null, null, null, null, null, null, null, null, null);
  }

  private static PagePatch review(Optional<ReviewPolicy> policy, Optional<Integer> days) {
    return new PagePatch(
        PageMove.NONE, null, null, null, null, null, null, null, policy, days, null);
  }

  private static PageMove to(String slug, String space, String parent) {
    return new PageMove(null, slug, space, parent, false, false);
  }

  private PageLocation move(PageLocation from, PageMove move, Reader by) {
    return database.inTransaction(
        () ->
            uses.get(PageArranging.class)
                .change(from, PagePatch.move(move), by, Expectation.none()));
  }

  private void change(PagePatch patch) {
    database.inTransaction(
        () -> {
          uses.get(PageArranging.class).change(page, patch, ada, Expectation.none());
        });
  }

  private PageView show(PageLocation address, Reader reader) {
    return database.inTransaction(() -> uses.get(PageReading.class).show(address, reader));
  }

  private PageLocation present(PageLocation address, Reader reader) {
    return database.inTransaction(
        () -> uses.get(PageReading.class).presentLocation(address, reader));
  }

  private List<EventLine> events(PageLocation address, Reader reader) {
    return database.inTransaction(() -> uses.get(PageHistory.class).events(address, reader));
  }
}
