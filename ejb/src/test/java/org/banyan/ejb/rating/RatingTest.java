package org.banyan.ejb.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Role;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.page.PageBinned;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.rating.Opinion;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.bin.BinReading;
import org.banyan.ejb.bin.PageDestroying;
import org.banyan.ejb.membership.SpaceMembership;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.page.PageEditing;
import org.banyan.ejb.page.PageMove;
import org.banyan.ejb.page.PagePatch;
import org.banyan.ejb.page.PageReading;
import org.banyan.ejb.page.RevisionDraft;
import org.banyan.ejb.page.ShownRating;
import org.banyan.ejb.pagecache.PageCache;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.Expectation;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RatingTest {

  private static final String FOUR_WORDS = "one two three four";

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private Reader ben;
  private Reader cleo;
  private PageLocation page;
  private PageLocation hidden;

  RatingTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void pages() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    ben = community.person("ben");
    cleo = community.person("cleo");
    community.space("open", null, Visibility.PUBLIC, ada);
    community.space("board", null, Visibility.PRIVATE, ada);
    ada = community.again(ada);
    page = community.page("open", "Well", FOUR_WORDS, ada);
    hidden = community.page("board", "Budget", "x", ada);
  }

  @Test
  void oneRatingOfEachPersonThatCanBeChangedAndTakenBack() {
    assertThat(shown()).isEqualTo(ShownRating.NONE);
    rate(page, 5, null, ben);
    assertShown(5.0, 1);
    rate(page, 1, "A rope", cleo);
    assertShown((10 * 3.0 + 6) / 12, 2);
    rate(page, 3, "A rope", cleo);
    assertShown((10 * 4.0 + 8) / 12, 2);
    assertThat(own(cleo).missing()).isNull();
    withdraw(ben);
    assertShown(3.0, 1);
    withdraw(cleo);
    withdraw(cleo);
    assertThat(shown()).isEqualTo(ShownRating.NONE);
  }

  @Test
  void onesOwnPageIsRatedLikeAnyOther() {
    rate(page, 4, null, ada);
    assertThat(own(ada).stars()).isEqualTo(4);
  }

  @Test
  void whoMayNotReadThePageOrIsNotSignedInDoesNotRate() {
    assertThatThrownBy(() -> rate(page, 5, null, Reader.GUEST)).isInstanceOf(Unauthenticated.class);
    assertThatThrownBy(() -> rate(hidden, 5, null, Reader.GUEST)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> rate(hidden, 5, null, ben)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> withdraw(hidden, ben)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> ratings(hidden, ben)).isInstanceOf(NotFound.class);
    change(PagePatch.state(Condition.ARCHIVED));
    assertThatThrownBy(() -> rate(page, 5, null, ben)).isInstanceOf(Forbidden.class);
    database.inTransaction(() -> uses.get(PageArranging.class).bin(page, ada, Expectation.none()));
    assertThatThrownBy(() -> rate(page, 5, null, ben)).isInstanceOf(PageBinned.class);
  }

  /** The administrator who made the spaces coordinates them; another administrator does not. */
  @Test
  void whatIsMissingIsToldToTheResponsibleElseToCoordinatorsAndToNobodyElse() {
    Reader dora = community.person("dora", SiteRole.ADMINISTRATOR);
    grant("cleo", Role.MODERATOR);
    cleo = community.again(cleo);
    rate(page, 2, "A rope", ben);
    assertThat(words(ada)).containsExactly("A rope");
    for (Reader other : List.of(ben, cleo, dora, Reader.GUEST)) {
      assertThat(ratings(page, other).missing()).as(other.handle()).isEmpty();
    }
    assertThat(own(ben).missing()).isEqualTo("A rope");
    assertThat(ratings(page, cleo).own()).isNull();
    change(responsible("cleo"));
    assertThat(words(cleo)).containsExactly("A rope");
    assertThat(ratings(page, ada).missing()).isEmpty();
    assertThat(heard(cleo)).isEqualTo(1);
    assertThat(heard(ada)).isZero();
    assertThat(heard(ben)).isZero();
  }

  @Test
  void aRatingOfATextThatHasBecomeAnotherCountsByHalf() {
    rate(page, 5, null, ben);
    PageLocation other = community.page("open", "Rope", "x", ada);
    rate(other, 1, null, ben);
    save("one two five six", 1);
    assertShown((10 * 3.0 + 5) / 11, 1);
    save("one seven eight nine", 2);
    assertThat(own(ben).outgrown()).isTrue();
    double site = (2.5 + 1) / 1.5;
    assertShown((10 * site + 2.5) / 10.5, 1);
    save(FOUR_WORDS + " five", 3);
    assertThat(own(ben).outgrown()).isFalse();
    save("quite another thing", 4);
    rate(page, 5, null, ben);
    assertThat(own(ben).outgrown()).isFalse();
    assertShown((10 * 3.0 + 5) / 11, 1);
  }

  @Test
  void theMeanOfTheSiteIsThatOfWhatEverybodyMayRead() {
    rate(page, 4, null, ben);
    assertShown(4.0, 1);
    rate(hidden, 1, null, ada);
    assertShown(4.0, 1);
    assertThat(ratings(hidden, ada).rating().mean()).isCloseTo(41 / 11.0, within(1e-9));
  }

  @Test
  void whatIsInTheBinMovesNoMean() {
    PageLocation other = community.page("open", "Rope", "x", ada);
    rate(page, 5, null, ben);
    rate(other, 1, null, ben);
    assertShown((10 * 3.0 + 5) / 11, 1);
    database.inTransaction(() -> uses.get(PageArranging.class).bin(other, ada, Expectation.none()));
    assertShown(5.0, 1);
  }

  @Test
  void ratingsGoWithAPageThatIsDestroyed() {
    rate(page, 2, "A rope", ben);
    database.inTransaction(() -> uses.get(PageArranging.class).bin(page, ada, Expectation.none()));
    assertThat(database.inTransaction(() -> uses.get(BinReading.class).burden(page, ada)).counts())
        .containsEntry("ratings", 1L);
    database.inTransaction(() -> uses.get(PageDestroying.class).destroy(page, ada));
    assertThat(count("Rating r")).isZero();
  }

  @Test
  void aRatingIsNotedWithoutANameAndOnlyWhereItIsNew() {
    rate(page, 2, "A rope", ben);
    rate(page, 2, "A rope", ben);
    assertThat(count("Change c where c.feature = 'rating'")).isEqualTo(1);
    assertThat(count("Change c where c.feature = 'rating' and c.actorId is not null")).isZero();
    rate(page, 2, "A bucket", ben);
    assertThat(count("Change c where c.feature = 'rating'")).isEqualTo(2);
    assertThat(count("PageEvent e")).isZero();
  }

  /** A node in touch remembers means and stars, and forgets them in time. */
  @Test
  void whatIsRememberedIsForgottenWithEachRating() {
    uses.get(PageCache.class).followed();
    rate(page, 5, null, ben);
    assertThat(beside(ben).own()).isEqualTo(5);
    assertShown(5.0, 1);
    uses.get(PageCache.class).followed();
    PageLocation other = community.page("open", "Rope", "x", ada);
    rate(other, 1, null, cleo);
    assertShown((10 * 3.0 + 5) / 11, 1);
    rate(page, 2, null, ben);
    assertThat(beside(ben).own()).isEqualTo(2);
    uses.get(PageCache.class).followed();
    assertThat(beside(cleo).own()).isNull();
    change(PagePatch.move(new PageMove(null, null, "board", null, false, false)));
    page = new PageLocation("board", page.slug());
    assertShown((10 * 1.0 + 2) / 11, 1);
  }

  private void assertShown(double mean, int count) {
    ShownRating shown = shown();
    assertThat(shown.mean()).isCloseTo(mean, within(1e-9));
    assertThat(shown.count()).isEqualTo(count);
  }

  private ShownRating shown() {
    return database.inTransaction(() -> uses.get(PageReading.class).show(page, ada)).rating();
  }

  private RatingBeside beside(Reader reader) {
    return database.inTransaction(
        () ->
            uses.get(RatingReading.class)
                .beside(uses.get(PageReading.class).show(page, reader), reader));
  }

  private long heard(Reader reader) {
    return beside(reader).heard();
  }

  private List<String> words(Reader reader) {
    return ratings(page, reader).missing().orElseThrow().stream()
        .map(RatingView.Missing::words)
        .toList();
  }

  private RatingView.Own own(Reader reader) {
    return ratings(page, reader).own();
  }

  private RatingView ratings(PageLocation of, Reader reader) {
    return database.inTransaction(() -> uses.get(RatingReading.class).show(of, reader));
  }

  private void rate(PageLocation what, int stars, String missing, Reader reader) {
    Opinion opinion = new Opinion(stars, missing);
    database.inTransaction(() -> uses.get(RatingGiving.class).rate(what, opinion, reader));
  }

  private void withdraw(Reader reader) {
    withdraw(page, reader);
  }

  private void withdraw(PageLocation what, Reader reader) {
    database.inTransaction(() -> uses.get(RatingGiving.class).withdraw(what, reader));
  }

  private void save(String body, int base) {
    RevisionDraft draft = new RevisionDraft(null, body, "", false, base);
    database.inTransaction(() -> uses.get(PageEditing.class).revise(page, draft, ada, null));
  }

  private void change(PagePatch patch) {
    database.inTransaction(
        () -> uses.get(PageArranging.class).change(page, patch, ada, Expectation.none()));
  }

  private static PagePatch responsible(String handle) {
    return new PagePatch(
        PageMove.NONE, null, null, null, null, null, null, handle, null, null, null);
  }

  private void grant(String handle, Role role) {
    database.inTransaction(
        () -> uses.get(SpaceMembership.class).grant("open", handle, Set.of(role), Set.of(), ada));
  }

  private long count(String what) {
    return database.inTransaction(
        () ->
            database
                .entityManager()
                .createQuery("select count(*) from " + what, Long.class)
                .getSingleResult());
  }
}
