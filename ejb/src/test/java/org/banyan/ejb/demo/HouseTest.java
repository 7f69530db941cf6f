package org.banyan.ejb.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.banyan.domain.account.SiteRole;
import org.banyan.ejb.credential.Accountants;
import org.banyan.ejb.page.SiteMean;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class HouseTest {

  private static final int PAGES = Scripts.pages().size();
  private static final String PASSWORD = "a long way from home";

  @TempDir private static Path folder;

  private final Database database;
  private final Accountants all;

  HouseTest(Database database) {
    this.database = database;
    all = new Accountants(database);
  }

  @BeforeEach
  void anAdministrator() {
    System.setProperty("BANYAN_DEMO", "true");
    System.setProperty("BANYAN_FILES", folder.toString());
    System.setProperty("BANYAN_DEMO_PASSWORD", PASSWORD);
    all.person("admin", SiteRole.ADMINISTRATOR);
  }

  @AfterEach
  void close() {
    System.clearProperty("BANYAN_DEMO");
    System.clearProperty("BANYAN_DEMO_PASSWORD");
    all.close();
  }

  @Test
  void anEmptyDatabaseIsFurnishedWithPagesThatHaveAPast() {
    furnish();
    assertThat(count("Page p where p.latest >= 4 and p.responsible is not null")).isEqualTo(PAGES);
    assertThat(count("Page p where p.checkedAt < p.revisedAt")).isPositive();
    Instant yesterday = all.get(Clock.class).instant().minus(Duration.ofHours(20));
    assertThat(one("select max(r.savedAt) from Revision r", Instant.class)).isBefore(yesterday);
    assertMostLinksLeadSomewhereAndAFewInviteToWrite();
    assertEverySpaceIsInTheHandsOfItsPeople();
    assertEveryFileIsNamedByAPage();
    assertNoLibraryAndNoRegionIsEmpty();
    assertPagesAreRatedWellBadlyAndNotAtAll();
    assertPagesWereRenamedArchivedAndBinned();
    assertThat(count("Invitation i")).isOne();
    assertThat(count("OutboxEntry e")).isOne();
    assertThat(count("Job j")).isOne();
    assertThat(count("SiteText s")).isEqualTo(Scripts.site().size());
    assertPeopleSignInWithTheirPassword();
    assertASecondStartAddsNothing();
  }

  private void assertPeopleSignInWithTheirPassword() {
    assertThat(all.signIn("aiko-tanaka", PASSWORD, "192.0.2.1")).isNotNull();
  }

  private void assertASecondStartAddsNothing() {
    long changes = count("Change c");
    furnish();
    assertThat(count("Change c")).isEqualTo(changes);
  }

  private void assertPagesWereRenamedArchivedAndBinned() {
    assertThat(count("Page p where p.title = 'Electronic sick notes in three countries'")).isOne();
    assertThat(count("Page p where p.condition = 'ARCHIVED'")).isOne();
    assertThat(count("Page p where p.condition = 'BINNED'")).isOne();
  }

  private void assertPagesAreRatedWellBadlyAndNotAtAll() {
    assertThat(count("Rating r")).isEqualTo(Scripts.ratings().size());
    assertThat(count("Page p where p.rating.count = 0")).isPositive();
    double site = all.run(() -> all.get(SiteMean.class).value());
    for (String is : List.of(">= 4", "< 3")) {
      assertThat(
              count(
                  "Page p where p.rating.count > 0 and (10 * "
                      + site
                      + " + p.rating.sum) / (10 + p.rating.weight) "
                      + is))
          .as(is)
          .isPositive();
    }
    assertThat(count("Rating r where r.outgrown")).isPositive();
    assertThat(count("Rating r where r.missing is not null")).isGreaterThan(5);
  }

  private void assertEveryFileIsNamedByAPage() {
    assertThat(count("LibraryFile f")).isEqualTo(Scripts.files().size());
    assertThat(count("KnownName n where not exists (select 1 from FileUse u where u.key = n.key)"))
        .isZero();
    assertThat(count("FileVersion v where v.type = 'PNG' and v.width > 800")).isPositive();
  }

  private void assertNoLibraryAndNoRegionIsEmpty() {
    assertThat(
            count(
                "Space s where not exists (select 1 from LibraryFile f left join f.page p"
                    + " where f.space = s or p.space = s)"))
        .isZero();
    assertThat(
            count(
                "AxisValue v where v.axis = 'REGION' and not exists (select 1 from Page p"
                    + " join p.classification.values w where w = v)"))
        .isZero();
  }

  private void assertMostLinksLeadSomewhereAndAFewInviteToWrite() {
    long missing =
        count(
            "PageLink l where not exists (select 1 from Page p where p.slug = l.slug and"
                + " p.space.key = l.spaceKey)");
    assertThat(missing).isBetween(10L, count("PageLink l") / 8);
  }

  private void assertEverySpaceIsInTheHandsOfItsPeople() {
    assertThat(count("RoleGrant g where g.account.handle = 'admin'")).isZero();
    assertThat(
            count(
                "Space s where not exists (select 1 from RoleGrant g where g.space = s and g.role ="
                    + " 'COORDINATOR')"))
        .isZero();
  }

  @Test
  void aDatabaseWithRealPeopleIsLeftAlone() {
    all.person("somebody");
    furnish();
    assertThat(count("Account a")).isEqualTo(2);
    assertThat(count("Space s")).isZero();
  }

  @Test
  void withoutTheSettingNothingHappens() {
    System.clearProperty("BANYAN_DEMO");
    furnish();
    assertThat(count("Account a")).isEqualTo(1);
  }

  @Test
  void aFurnishingThatBreaksOffLeavesNothingAndIsDoneAgain() {
    assertThatThrownBy(
            () ->
                all.run(
                    () -> {
                      all.get(House.class).furnish();
                      throw new IllegalStateException("killed");
                    }))
        .hasMessage("killed");
    assertThat(count("Page p")).isZero();
    furnish();
    assertThat(count("Page p")).isEqualTo(PAGES);
  }

  private void furnish() {
    all.run(() -> all.get(House.class).furnish());
  }

  private long count(String what) {
    return one("select count(*) from " + what, Long.class);
  }

  private <T> T one(String query, Class<T> type) {
    List<T> found =
        all.run(() -> database.entityManager().createQuery(query, type).getResultList());
    return found.get(0);
  }
}
