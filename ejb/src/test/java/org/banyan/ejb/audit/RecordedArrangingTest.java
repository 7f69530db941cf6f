package org.banyan.ejb.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.access.Contribution;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.ejb.axis.AxisArranging;
import org.banyan.ejb.axis.AxisValueDraft;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.banyan.ejb.space.SpaceArranging;
import org.banyan.ejb.space.SpaceDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RecordedArrangingTest {

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;

  RecordedArrangingTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void anAdministrator() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
  }

  @Test
  void aNewSpaceIsOnRecordWithWhoSeesIt() {
    community.space("africa", null, Visibility.PRIVATE, ada);
    community.space("pensions", null, null, ada);
    assertThat(record())
        .containsExactly("ada space-made pensions (INHERITED)", "ada space-made africa (PRIVATE)");
  }

  @Test
  void whatDecidesAboutRightsInASpaceIsOnRecordWhenItChanges() {
    community.space("africa", null, null, ada);
    community.space("pensions", null, Visibility.PUBLIC, ada);
    change("pensions", draft(null, "africa", Visibility.PRIVATE, Set.of()));
    change("pensions", draft("old-age", "", null, Set.of("visibility")));
    assertThat(record().subList(0, 7))
        .containsExactly(
            "ada space-key old-age (pensions -> old-age)",
            "ada space-visibility old-age (PRIVATE -> INHERITED)",
            "ada space-parent old-age (africa -> ROOT)",
            "ada space-review-policy pensions (INHERITED -> SENSITIVE)",
            "ada space-contribution pensions (INHERITED -> MEMBERS)",
            "ada space-visibility pensions (PUBLIC -> PRIVATE)",
            "ada space-parent pensions (ROOT -> africa)");
  }

  @Test
  void whatIsRefusedOrChangesNothingIsNotOnRecord() {
    community.space("africa", null, Visibility.PUBLIC, ada);
    Reader ben = community.person("ben");
    var narrower = draft(null, null, Visibility.PRIVATE, Set.of());
    assertThatThrownBy(
            () ->
                database.inTransaction(
                    () -> uses.get(SpaceArranging.class).change("africa", narrower, ben)))
        .isInstanceOf(Forbidden.class);
    change(
        "africa",
        new SpaceDraft(
            null, null, "Africa", null, null, null, null, null, null, null, null, null, null));
    assertThat(record()).containsExactly("ada space-made africa (PUBLIC)");
  }

  @Test
  void newAndChangedValuesOfAxesAreOnRecord() {
    var arranging = uses.get(AxisArranging.class);
    var water = new AxisValueDraft("water", Map.of("en", "Water"), null, null);
    var named = new AxisValueDraft(null, Map.of("fr", "Eau"), null, null);
    database.inTransaction(() -> arranging.add(Axis.THEME, water, ada));
    database.inTransaction(() -> arranging.change(Axis.THEME, "water", named, ada));
    assertThat(record())
        .containsExactly(
            "ada axis-value-changed theme/water ()", "ada axis-value-added theme/water ()");
  }

  private void change(String key, SpaceDraft draft) {
    database.inTransaction(
        () -> uses.get(SpaceArranging.class).change(key, draft, community.again(ada)));
  }

  private static SpaceDraft draft(
      String key, String parent, Visibility visibility, Set<String> inherit) {
    return new SpaceDraft(
        key,
        null,
        null,
        null,
        null,
        parent,
        visibility,
        Contribution.MEMBERS,
        ReviewPolicy.SENSITIVE,
        null,
        null,
        null,
        inherit);
  }

  private List<String> record() {
    return database.inTransaction(() -> uses.get(AuditLog.class).latest(null, 20)).stream()
        .map(
            line ->
                "%s %s %s (%s)".formatted(line.handle(), line.deed(), line.target(), line.detail()))
        .toList();
  }
}
