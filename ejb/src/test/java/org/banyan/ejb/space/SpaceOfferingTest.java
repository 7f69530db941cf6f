package org.banyan.ejb.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.banyan.domain.access.Contribution;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Ruled;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.domain.space.SpaceKind;
import org.banyan.ejb.axis.AxisArranging;
import org.banyan.ejb.axis.AxisValueDraft;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SpaceOfferingTest {

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private Reader ben;

  SpaceOfferingTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void aRegionAndAGroupInIt() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    ben = community.person("ben");
    community.space("africa", null, Visibility.SIGNED_IN, ada);
    community.space("pensions", "africa", null, ben);
  }

  @Test
  void whoIsKnownMayMakeGroupsAndWhoCoordinatesAnyKind() {
    assertThat(making(community.person("eva")).kinds()).containsExactly(SpaceKind.GROUP);
    assertThat(making(community.again(ben)).kinds()).hasSameSizeAs(SpaceKind.values());
    assertThat(making(ada).kinds()).hasSameSizeAs(SpaceKind.values());
  }

  @Test
  void whoMayMakeNothingIsRefusedBeforeWriting() {
    Reader newcomer = new Reader(ben.accountId(), "ben", 0, Set.of(), Map.of(), Set.of());
    assertThatThrownBy(() -> making(newcomer)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> making(Reader.GUEST)).isInstanceOf(Unauthenticated.class);
  }

  @Test
  void aSpaceIsNotOfferedToStandBelowItself() {
    var parents =
        database.inTransaction(() -> uses.get(SpaceOffering.class).parents("africa", ada));
    assertThat(parents).extracting(SpaceLine::key).doesNotContain("africa", "pensions");
  }

  @Test
  void whatASpaceWouldInheritIsKnownBesideWhatItSets() {
    var rules =
        database.inTransaction(
            () -> uses.get(SpaceReading.class).inherited("pensions", community.again(ben)));
    assertThat(rules.visibility()).isEqualTo(new Ruled<>(Visibility.SIGNED_IN, "africa"));
    assertThat(rules.contribution()).isEqualTo(new Ruled<>(Contribution.OPEN, null));
  }

  @Test
  void aValueOfAnAxisKeepsItsPlaceWhenItsNamesChange() {
    var arranging = uses.get(AxisArranging.class);
    var kenya = new AxisValueDraft("kenya", Map.of("en", "Kenya"), "east", "KE");
    var named = new AxisValueDraft(null, Map.of("fr", "Kenya"), "east", null);
    database.inTransaction(
        () ->
            arranging.add(
                Axis.REGION, new AxisValueDraft("east", Map.of("en", "East"), null, null), ada));
    database.inTransaction(() -> arranging.add(Axis.REGION, kenya, ada));
    var changed = database.inTransaction(() -> arranging.change(Axis.REGION, "kenya", named, ada));
    assertThat(changed.parent()).isEqualTo("east");
    assertThat(changed.iso()).isEqualTo("KE");
  }

  private SpaceOffer making(Reader reader) {
    return database.inTransaction(() -> uses.get(SpaceOffering.class).making(reader));
  }
}
