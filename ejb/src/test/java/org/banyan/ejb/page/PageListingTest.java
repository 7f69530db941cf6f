package org.banyan.ejb.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.Expectation;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PageListingTest {

  private static final int FEW = 300;

  private final Database database;
  private final UseCases uses;
  private final PageListing listing;
  private final Community community;
  private Reader ada;
  private Reader ben;

  PageListingTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    listing = uses.get(PageListing.class);
    community = new Community(database, uses);
  }

  @BeforeEach
  void twoSpaces() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    ben = community.person("ben");
    community.space("open", null, Visibility.PUBLIC, ada);
    community.space("board", null, Visibility.PRIVATE, ada);
    ada = community.again(ada);
  }

  @Test
  void thePagesOfASpaceAreOfferedByTitle() {
    community.page("open", "Wells", "x", ada);
    community.page("open", "Ropes", "x", ada);
    assertThat(database.inTransaction(() -> listing.choices("open", ada)))
        .containsExactly(new PageChoice("ropes", "Ropes"), new PageChoice("wells", "Wells"));
  }

  @Test
  void ofASpaceWithManyPagesNoneAreOffered() {
    fill(FEW);
    assertThat(database.inTransaction(() -> listing.choices("open", ada))).hasSize(FEW);
    community.page("open", "One more", "x", ada);
    assertThat(database.inTransaction(() -> listing.choices("open", ada))).isEmpty();
  }

  @Test
  void nobodyIsOfferedPagesTheyMayNotRead() {
    PageLocation secret = community.page("board", "Secret", "x", ada);
    assertThatThrownBy(() -> database.inTransaction(() -> listing.choices("board", ben)))
        .isInstanceOf(NotFound.class);
    PageSpot spot = spot(secret);
    assertThatThrownBy(() -> database.inTransaction(() -> listing.below(spot, ben)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void allThatStandsBelowAPageIsCounted() {
    PageLocation top = community.page("open", "Top", "x", ada);
    assertThat(below(top)).isZero();
    under("Top", "Middle");
    under("Middle", "Leaf");
    under("Middle", "Other leaf");
    community.page("open", "Beside", "x", ada);
    assertThat(below(top)).isEqualTo(3);
  }

  private int below(PageLocation page) {
    PageSpot spot = spot(page);
    return database.inTransaction(() -> listing.below(spot, ada));
  }

  private PageSpot spot(PageLocation page) {
    return database.inTransaction(() -> uses.get(PageLocator.class).locate(page, ada));
  }

  private void under(String parent, String title) {
    PageLocation page = community.page("open", title, "x", ada);
    PageMove move = new PageMove(null, null, null, parent.toLowerCase(), false, false);
    database.inTransaction(
        () ->
            uses.get(PageArranging.class)
                .change(page, PagePatch.move(move), ada, Expectation.none()));
  }

  private void fill(int pages) {
    for (int i = 0; i < pages; i++) {
      community.page("open", "Page " + i, "x", ada);
    }
  }
}
