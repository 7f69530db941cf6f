package org.banyan.ejb.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.rating.Opinion;
import org.banyan.ejb.history.PageHistory;
import org.banyan.ejb.link.LinkReading;
import org.banyan.ejb.membership.ReaderLookup;
import org.banyan.ejb.pagecache.PageCache;
import org.banyan.ejb.rating.RatingBeside;
import org.banyan.ejb.rating.RatingGiving;
import org.banyan.ejb.rating.RatingReading;
import org.banyan.ejb.session.SessionReading;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often the database is asked, whatever a page or a list holds. */
@OnBothDatabases
class PageStatementsTest {

  private static final int OF_A_PAGE = 9;
  private static final int OF_A_LIST = 3;

  /** Who asks, what they may, the spaces, where the page is, its text. */
  private static final int OF_A_PAGE_READ_BEFORE = 5;

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private long benId;

  PageStatementsTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void aSpace() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    benId = community.person("ben").accountId();
    community.space("open", null, Visibility.PUBLIC, ada);
    ada = community.again(ada);
  }

  @Test
  void aPageTakesFewStatements() {
    PageLocation page = aRichPage();
    assertThat(database.statements(() -> uses.get(PageReading.class).show(page, ada)))
        .isLessThanOrEqualTo(OF_A_PAGE);
  }

  @Test
  void aPageThatWasReadBeforeTakesFiveWithAllThatIsAskedForItsReader() {
    PageLocation page = aRichPage();
    uses.get(PageCache.class).followed();
    database.inTransaction(() -> look(page));
    assertThat(database.statements(() -> look(page))).isLessThanOrEqualTo(OF_A_PAGE_READ_BEFORE);
  }

  @Test
  void ratingsAndOnesOwnAmongThemTakeNoMore() {
    PageLocation page = aRichPage();
    Opinion opinion = new Opinion(2, "A rope");
    database.inTransaction(() -> uses.get(RatingGiving.class).rate(page, opinion, ben()));
    uses.get(PageCache.class).followed();
    database.inTransaction(() -> look(page));
    assertThat(database.statements(() -> look(page))).isLessThanOrEqualTo(OF_A_PAGE_READ_BEFORE);
    RatingBeside beside = database.inTransaction(() -> look(page));
    assertThat(beside.own()).isEqualTo(2);
  }

  @Test
  void whatIsShownBelowAHeadingIsNotLookedForAgain() {
    PageHeading heading = heading(aRichPage());
    PageHistory history = uses.get(PageHistory.class);
    assertThat(database.statements(() -> history.revisions(heading, null, 50, ada))).isEqualTo(2);
    assertThat(database.statements(() -> history.pair(heading, 1, 1, ada))).isEqualTo(2);
  }

  private PageHeading heading(PageLocation page) {
    return database.inTransaction(() -> uses.get(PageReading.class).heading(page, ada));
  }

  /** As a screen does for somebody who is signed in. */
  private RatingBeside look(PageLocation page) {
    uses.get(SessionReading.class).find("no such sign-in, which takes as many to find out");
    Reader ben = ben();
    PageView view = uses.get(PageReading.class).show(page, ben);
    uses.get(LinkReading.class).leadingTo(view.spot(), ben);
    return uses.get(RatingReading.class).beside(view, ben);
  }

  private Reader ben() {
    return uses.get(ReaderLookup.class).reader(benId, "ben", 1, Set.of());
  }

  private PageLocation aRichPage() {
    PageDraft draft =
        new PageDraft(
            "Rich",
            "see [[poor]], [[poorer]] and @ben",
            null,
            null,
            null,
            List.of("one", "two", "three"),
            null,
            null,
            null,
            null,
            null);
    PageLocation page =
        database.inTransaction(
            () -> uses.get(PageCreating.class).create("open", draft, ada, null).location());
    community.page("open", "Poor", "x", ada);
    return page;
  }

  @Test
  void aListTakesAsManyStatementsForManyPagesAsForOne() {
    community.page("open", "First", "x", ada);
    long one = database.statements(() -> uses.get(PageListing.class).choices("open", ada));
    for (int i = 0; i < 5; i++) {
      community.page("open", "Page " + i, "x", ada);
    }
    assertThat(database.statements(() -> uses.get(PageListing.class).choices("open", ada)))
        .isEqualTo(one)
        .isLessThanOrEqualTo(OF_A_LIST);
  }
}
