package org.banyan.ejb.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.page.PageCreating;
import org.banyan.ejb.page.PageDraft;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.Expectation;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SpaceIndexTest {

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private Reader ben;

  SpaceIndexTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void aTree() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    ben = community.person("ben");
    community.space("open", null, Visibility.PUBLIC, ada);
    community.space("board", null, Visibility.PRIVATE, ada);
    ada = community.again(ada);
    page("Zebra", null);
    page("Ant", null);
    page("Leg", "ant");
    page("Arm", "ant");
    page("Hair", "leg");
    page("écorce", null);
    page("42", null);
  }

  @Test
  void theTreeIsToldBranchByBranchInStretches() {
    List<SpaceIndex.Twig> all = new ArrayList<>();
    Integer from = 0;
    while (from != null) {
      int start = from;
      SpaceIndex.Tree part = database.inTransaction(() -> index().tree("open", start, 2, ben));
      assertThat(part.total()).isEqualTo(7);
      all.addAll(part.twigs().items());
      from = part.twigs().next();
    }
    assertThat(all)
        .extracting(SpaceIndex.Twig::title, SpaceIndex.Twig::level)
        .containsSubsequence(
            tuple("Ant", 0), tuple("Arm", 1), tuple("Leg", 1), tuple("Hair", 2), tuple("Zebra", 0))
        .hasSize(7);
  }

  @Test
  void whatStandsBelowABinnedPageStandsAtTheTop() {
    PageLocation ant = new PageLocation("open", "ant");
    database.inTransaction(() -> uses.get(PageArranging.class).bin(ant, ada, Expectation.none()));
    SpaceIndex.Tree tree = database.inTransaction(() -> index().tree("open", 0, 50, ben));
    assertThat(tree.twigs().items())
        .extracting(SpaceIndex.Twig::title, SpaceIndex.Twig::level)
        .contains(tuple("Arm", 0), tuple("Leg", 0), tuple("Hair", 1));
  }

  @Test
  void titlesStandUnderTheirLetterWithoutItsAccent() {
    SpaceIndex.Letters letters = letters("E");
    assertThat(letters.letters())
        .extracting(SpaceIndex.Letter::letter, SpaceIndex.Letter::pages)
        .containsExactly(
            tuple("#", 1L),
            tuple("A", 2L),
            tuple("E", 1L),
            tuple("H", 1L),
            tuple("L", 1L),
            tuple("Z", 1L));
    assertThat(letters.pages().items())
        .extracting(SpaceIndex.Twig::title)
        .containsExactly("écorce");
    assertThat(letters("A").pages().items())
        .extracting(SpaceIndex.Twig::title)
        .containsExactly("Ant", "Arm");
    assertThat(letters("Q").pages().items()).isEmpty();
    assertThat(letters(null).pages().items()).hasSize(7);
    assertThat(letters.total()).isEqualTo(7);
  }

  @Test
  void aHiddenSpaceIsLikeAnAbsentOne() {
    for (String key : List.of("board", "bored")) {
      assertThatThrownBy(() -> database.inTransaction(() -> index().tree(key, 0, 9, ben)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> letters(key, null)).isInstanceOf(NotFound.class);
    }
  }

  private SpaceIndex index() {
    return uses.get(SpaceIndex.class);
  }

  private SpaceIndex.Letters letters(String letter) {
    return letters("open", letter);
  }

  private SpaceIndex.Letters letters(String space, String letter) {
    return database.inTransaction(() -> index().letters(space, letter, 0, 50, ben));
  }

  private void page(String title, String parent) {
    PageDraft draft =
        new PageDraft(title, "x", null, null, parent, null, null, null, null, null, null);
    database.inTransaction(() -> uses.get(PageCreating.class).create("open", draft, ada, null));
  }
}
