package org.banyan.ejb.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.account.EmailPace;
import org.banyan.domain.account.Person;
import org.banyan.domain.account.Profile;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.audit.AuditLine;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.axis.AxisKey;
import org.banyan.domain.axis.AxisValue;
import org.banyan.domain.axis.AxisValues;
import org.banyan.domain.shared.FieldError;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.credential.Accountants;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PeopleTest {

  private final Accountants all;

  PeopleTest(Database database) {
    all = new Accountants(database);
  }

  @AfterEach
  void close() {
    all.close();
  }

  @Test
  void aProfileIsChangedFieldByField() {
    var ada = all.person("ada");
    place(Axis.REGION, "ghana");
    place(Axis.THEME, "tt", "uu");
    edit(
        ada,
        new ProfileDraft(null, "Old age", "ILO", "ghana", Set.of("fr"), Set.of("tt"), "es", null));
    var view =
        edit(
            ada,
            new ProfileDraft("Ada L.", null, "", null, null, Set.of("uu"), null, EmailPace.WEEKLY));
    assertThat(view.line())
        .isEqualTo(
            new PersonLine(
                "ada",
                "Ada L.",
                view.line().face(),
                "Old age",
                null,
                "ghana",
                Set.of("fr"),
                Set.of("uu")));
    assertThat(view.owned().language()).isEqualTo("es");
    assertThat(view.owned().emailPace()).isEqualTo(EmailPace.WEEKLY);
  }

  @Test
  void whatAProfileNewlyNamesIsOnTheAxes() {
    var ada = all.person("ada");
    place(Axis.REGION, "ghana");
    place(Axis.THEME, "health");
    edit(ada, about("ghana", Set.of("health")));
    assertThatThrownBy(() -> edit(ada, about("atlantis", Set.of("health", "alchemy"))))
        .isInstanceOfSatisfying(
            Invalid.class,
            refused ->
                assertThat(refused.errors())
                    .extracting(FieldError::field, FieldError::code, FieldError::message)
                    .containsExactly(
                        tuple("country", "not-on-axis", "Not on the axis of regions: atlantis."),
                        tuple("expertise", "not-on-axis", "Not on the axis of themes: alchemy.")));
    assertThatThrownBy(() -> edit(ada, about("health", null))).isInstanceOf(Invalid.class);
    assertThat(show(ada, "ada").line().country()).isEqualTo("ghana");
  }

  @Test
  void whatWasNamedBeforeKeepsNobodyFromEditing() {
    var ada = all.person("ada");
    var before = new Profile("Ada", null, null, "atlantis", Set.of(), Set.of("alchemy"));
    all.run(() -> all.get(Accounts.class).find("ada").orElseThrow().edit(before));
    edit(ada, about("atlantis", Set.of("alchemy")));
    assertThat(edit(ada, about("", Set.of())).line().country()).isNull();
    assertThatThrownBy(() -> edit(ada, about("atlantis", null))).isInstanceOf(Invalid.class);
  }

  @Test
  void othersProfilesAreAnAdministratorsToEdit() {
    var ada = all.person("ada");
    all.person("bob");
    assertThatThrownBy(
            () ->
                all.run(
                    () ->
                        all.get(Profiles.class)
                            .edit(
                                ada,
                                "bob",
                                new ProfileDraft("x", null, null, null, null, null, null, null))))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void aMailAddressIsShownToItsOwnerAndTheHelpDeskOnly() {
    var ada = all.person("ada");
    var bob = all.person("bob");
    var desk = all.person("desk", SiteRole.HELP_DESK);
    assertThat(show(bob, "ada").owned()).isNull();
    assertThat(show(ada, "ada").owned().email()).isEqualTo("ada@example.org");
    assertThat(show(desk, "ada").owned().email()).isEqualTo("ada@example.org");
  }

  @Test
  void thePeopleListIsForThoseSignedInAndNarrowsByWhatPeopleSay() {
    var ada = all.person("ada");
    var bob = all.person("bob");
    place(Axis.REGION, "ghana", "togo");
    place(Axis.THEME, "old-age", "health");
    edit(
        ada,
        new ProfileDraft(
            "Ada 100%", "Pensions", null, "ghana", Set.of("fr"), Set.of("old-age"), null, null));
    edit(
        bob,
        new ProfileDraft(null, null, null, "togo", Set.of("fr"), Set.of("health"), null, null));
    assertThatThrownBy(
            () ->
                all.run(
                    () ->
                        all.get(PeopleDirectory.class).find(null, PeopleQuery.EVERYONE, null, 10)))
        .isInstanceOf(Unauthenticated.class);
    assertThat(handles(ada, new PeopleQuery(null, null, null, null))).containsExactly("ada", "bob");
    assertThat(handles(ada, new PeopleQuery("PENS", null, null, null))).containsExactly("ada");
    assertThat(handles(ada, new PeopleQuery("100%", null, null, null))).containsExactly("ada");
    assertThat(handles(ada, new PeopleQuery("_", null, null, null))).isEmpty();
    assertThat(handles(ada, new PeopleQuery(null, Set.of("health"), null, null)))
        .containsExactly("bob");
    assertThat(handles(ada, new PeopleQuery(null, null, Set.of("ghana", "mali"), null)))
        .containsExactly("ada");
    assertThat(handles(ada, new PeopleQuery(null, null, null, "fr"))).containsExactly("ada", "bob");
  }

  @Test
  void theListGoesOnWhereItStopped() {
    var ada = all.person("ada");
    all.person("bob");
    all.person("cyd");
    var first =
        all.run(() -> all.get(PeopleDirectory.class).find(ada, PeopleQuery.EVERYONE, null, 2));
    assertThat(first.items()).extracting(PersonLine::handle).containsExactly("ada", "bob");
    var rest =
        all.run(
            () -> all.get(PeopleDirectory.class).find(ada, PeopleQuery.EVERYONE, first.next(), 2));
    assertThat(rest.items()).extracting(PersonLine::handle).containsExactly("cyd");
    assertThat(rest.next()).isNull();
  }

  @Test
  void whatAdministratorsDecideGoesOnRecord() {
    var admin = all.person("admin", SiteRole.ADMINISTRATOR);
    all.person("bob");
    var decision = new AccountDecision(2, Set.of(SiteRole.HELP_DESK), null);
    var view = all.run(() -> all.get(AccountAdministration.class).decide(admin, "bob", decision));
    assertThat(view.trustLevel()).isEqualTo(2);
    assertThat(view.owned().siteRoles()).containsExactly(SiteRole.HELP_DESK);
    assertThat(all.run(() -> all.get(AccountAdministration.class).record(admin, null, 10)))
        .extracting(AuditLine::deed)
        .containsExactly("account-site-roles", "account-trust-level");
  }

  @Test
  void administratorsDoNotDecideAboutTheirOwnRights() {
    var admin = all.person("admin", SiteRole.ADMINISTRATOR);
    assertThatThrownBy(
            () ->
                all.run(
                    () ->
                        all.get(AccountAdministration.class)
                            .decide(admin, "admin", new AccountDecision(null, Set.of(), null))))
        .isInstanceOf(Forbidden.class);
  }

  private void place(Axis axis, String... keys) {
    all.run(
        () -> {
          for (String key : keys) {
            var value = new AxisValue(axis, new AxisKey(key), Map.of("en", key));
            all.get(AxisValues.class).add(value);
          }
        });
  }

  private static ProfileDraft about(String country, Set<String> expertise) {
    return new ProfileDraft(null, null, null, country, null, expertise, null, null);
  }

  private PersonView edit(Person asking, ProfileDraft draft) {
    return all.run(() -> all.get(Profiles.class).edit(asking, asking.handle(), draft));
  }

  private PersonView show(Person asking, String handle) {
    return all.run(() -> all.get(Profiles.class).show(asking, handle));
  }

  private List<String> handles(Person asking, PeopleQuery query) {
    return all
        .run(() -> all.get(PeopleDirectory.class).find(asking, query, null, 10))
        .items()
        .stream()
        .map(PersonLine::handle)
        .toList();
  }
}
