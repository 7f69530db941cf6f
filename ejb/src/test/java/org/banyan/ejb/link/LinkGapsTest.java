package org.banyan.ejb.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Slug;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.Expectation;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.Stretch;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class LinkGapsTest {

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private Reader ben;

  LinkGapsTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void pagesThatNameOneAnother() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    ben = community.person("ben");
    community.space("open", null, Visibility.PUBLIC, ada);
    community.space("board", null, Visibility.PRIVATE, ada);
    ada = community.again(ada);
    community.page("open", "Home", "[[Well]]", ada);
    community.page("open", "Well", "[[The frog]] and [[the-frog|it]], [[Rope]]", ada);
    community.page("open", "Bucket", "[[The frog]] in [[Rope]] and [[Toad]]", ada);
    community.page("open", "Lonely", "nothing", ada);
    community.page("board", "Secret", "[[open/newt]] [[open/lonely]] [[open/toad]]", ada);
  }

  @Test
  void whatMostPagesNameIsWantedMost() {
    List<WantedPage> wanted = wanted(ben);
    assertThat(wanted)
        .extracting(page -> page.location().slug())
        .containsExactly("rope", "the-frog", "toad");
    assertThat(wanted).extracting(WantedPage::asking).containsExactly(2L, 2L, 1L);
    assertThat(wanted.get(1).some())
        .extracting(PageLinks.Line::title)
        .containsExactly("Bucket", "Well");
    assertThat(Slug.ofTitle(wanted.get(1).title()).text()).isEqualTo("the-frog");
  }

  @Test
  void whatHiddenPagesNameIsWantedByThoseAloneWhoReadThem() {
    assertThat(wanted(ada)).extracting(page -> page.location().slug()).contains("newt");
    assertThat(wanted(ada).get(2).asking()).isEqualTo(2);
    assertThat(orphans(ben)).containsExactly("Bucket", "Lonely");
    assertThat(orphans(ada)).containsExactly("Bucket");
  }

  @Test
  void writingAWantedPageSettlesIt() {
    community.page("open", "Rope", "x", ada);
    assertThat(wanted(ben)).extracting(page -> page.location().slug()).doesNotContain("rope");
  }

  @Test
  void whatLiesInTheBinAsksForNothing() {
    PageLocation bucket = new PageLocation("open", "bucket");
    database.inTransaction(
        () -> uses.get(PageArranging.class).bin(bucket, ada, Expectation.none()));
    assertThat(wanted(ben)).extracting(WantedPage::asking).containsExactly(1L, 1L);
    assertThat(orphans(ben)).containsExactly("Lonely");
  }

  @Test
  void pagesThatLeadNowhereAreDeadEnds() {
    assertThat(titles(database.inTransaction(() -> gaps().deadEnds("open", 0, 50, ben))))
        .containsExactly("Lonely");
  }

  @Test
  void stretchesFollowOneAnother() {
    Stretch<WantedPage> first = database.inTransaction(() -> gaps().wanted("open", 0, 2, ben));
    assertThat(first.items()).hasSize(2);
    assertThat(first.next()).isEqualTo(2);
    assertThat(database.inTransaction(() -> gaps().wanted("open", 2, 2, ben)).next()).isNull();
  }

  @Test
  void aHiddenSpaceIsLikeAnAbsentOne() {
    for (String key : List.of("board", "bored")) {
      assertThatThrownBy(() -> database.inTransaction(() -> gaps().wanted(key, 0, 9, ben)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> database.inTransaction(() -> gaps().orphans(key, 0, 9, ben)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> database.inTransaction(() -> gaps().deadEnds(key, 0, 9, ben)))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void eachListTakesFewStatements() {
    assertThat(database.statements(() -> wanted(ben))).isLessThanOrEqualTo(8);
  }

  private LinkGaps gaps() {
    return uses.get(LinkGaps.class);
  }

  private List<WantedPage> wanted(Reader reader) {
    return database.inTransaction(() -> gaps().wanted("open", 0, 50, reader)).items();
  }

  private List<String> orphans(Reader reader) {
    return titles(database.inTransaction(() -> gaps().orphans("open", 0, 50, reader)));
  }

  private static List<String> titles(Stretch<PageLinks.Line> stretch) {
    return stretch.items().stream().map(PageLinks.Line::title).toList();
  }
}
