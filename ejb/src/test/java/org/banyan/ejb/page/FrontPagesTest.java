package org.banyan.ejb.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.Expectation;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.banyan.ejb.space.SpaceArranging;
import org.banyan.ejb.space.SpaceDraft;
import org.banyan.ejb.space.SpaceReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class FrontPagesTest {

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;

  FrontPagesTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void twoSpacesWithAPage() {
    ada = community.person("ada");
    community.space("pensions", null, Visibility.PUBLIC, ada);
    community.space("health", null, Visibility.PUBLIC, ada);
    ada = community.again(ada);
    community.page("pensions", "Start", "Begin here", ada);
    community.page("health", "Clinic", "Elsewhere", ada);
  }

  @Test
  void aSpaceOpensWithAPageOfItsOwn() {
    open("start");
    assertThat(front()).isEqualTo("start");
  }

  @Test
  void aPageThatIsNotThereOrElsewhereIsRefused() {
    assertThatThrownBy(() -> open("nowhere")).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> open("clinic")).isInstanceOf(Invalid.class);
    assertThat(front()).isEqualTo("home");
  }

  @Test
  void aPageInTheBinIsRefusedUnlessItIsNamedAlready() {
    open("start");
    bin("start");
    open("start");
    community.page("pensions", "Other", "Text", ada);
    open("other");
    assertThatThrownBy(() -> open("start")).isInstanceOf(Invalid.class);
  }

  private void bin(String slug) {
    database.inTransaction(
        () ->
            uses.get(PageArranging.class)
                .bin(new PageLocation("pensions", slug), ada, Expectation.none()));
  }

  private void open(String slug) {
    SpaceDraft draft =
        new SpaceDraft(
            null, null, null, null, null, null, null, null, null, null, null, slug, null);
    database.inTransaction(() -> uses.get(SpaceArranging.class).change("pensions", draft, ada));
  }

  private String front() {
    return database
        .inTransaction(() -> uses.get(SpaceReading.class).show("pensions", ada))
        .frontPage();
  }
}
