package org.banyan.ejb.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.credential.SignInFailed;
import org.banyan.domain.session.SignedIn;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.TooMany;
import org.banyan.ejb.account.AccountAdministration;
import org.banyan.ejb.account.AccountDecision;
import org.banyan.ejb.credential.Accountants;
import org.banyan.ejb.credential.PasswordChange;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SigningInTest {

  private static final String ADDRESS = "192.0.2.1";

  private final Accountants all;

  SigningInTest(Database database) {
    all = new Accountants(database);
  }

  @AfterEach
  void close() {
    all.close();
  }

  @Test
  void theTokenBringsBackThePersonWithTheirRoles() {
    all.person("ada", SiteRole.ADMINISTRATOR, SiteRole.HELP_DESK);
    all.person("bob");
    assertThat(read(all.signIn("ada")).person().siteRoles())
        .isEqualTo(Set.of(SiteRole.ADMINISTRATOR, SiteRole.HELP_DESK));
    assertThat(read(all.signIn("bob")).person().siteRoles()).isEmpty();
  }

  @Test
  void unknownPeopleAndWrongPasswordsAreAnsweredAlike() {
    all.person("ada");
    assertThatThrownBy(() -> all.signIn("ada", "wrong", ADDRESS)).isInstanceOf(SignInFailed.class);
    assertThatThrownBy(() -> all.signIn("eve", "wrong", ADDRESS)).isInstanceOf(SignInFailed.class);
  }

  @Test
  void guessingIsStoppedForAWhileAndOnlyWhereItCameFrom() {
    all.person("ada");
    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(() -> all.signIn("ada", "wrong", "203.0.113.9"))
          .isInstanceOf(SignInFailed.class);
    }
    assertThatThrownBy(() -> all.signIn("ada", Accountants.PASSWORD, "203.0.113.9"))
        .isInstanceOf(TooMany.class);
    assertThat(all.signIn("ada").token()).isNotNull();
    all.later(Duration.ofMinutes(6));
    assertThat(all.signIn("ada", Accountants.PASSWORD, "203.0.113.9").token()).isNotNull();
  }

  @Test
  void aSessionLastsThirtyDaysOfUseAndNinetyAtMost() {
    all.person("ada");
    var begun = all.signIn("ada");
    for (int day = 29; day < 90; day += 29) {
      all.later(Duration.ofDays(day));
      assertThat(find(begun)).isPresent();
    }
    all.later(Duration.ofDays(90));
    assertThat(find(begun)).isEmpty();
  }

  @Test
  void anUnusedSessionRunsOut() {
    all.person("ada");
    var begun = all.signIn("ada");
    all.later(Duration.ofDays(31));
    assertThat(find(begun)).isEmpty();
  }

  @Test
  void signingOutEndsTheSession() {
    all.person("ada");
    var begun = all.signIn("ada");
    all.run(() -> all.get(SigningIn.class).signOut(begun.signedIn()));
    assertThat(find(begun)).isEmpty();
  }

  @Test
  void onesSessionsAreSeenAndEndedByOneselfOnly() {
    all.person("ada");
    all.person("eve");
    var first = all.signIn("ada");
    var second = all.signIn("ada");
    var eve = all.signIn("eve").signedIn();
    var own = all.get(OwnSessions.class);
    assertThat(all.run(() -> own.list(first.signedIn()))).hasSize(2);
    assertThatThrownBy(() -> all.run(() -> own.end(eve, second.signedIn().session())))
        .isInstanceOf(NotFound.class);
    all.run(() -> own.end(first.signedIn(), second.signedIn().session()));
    assertThat(find(second)).isEmpty();
    assertThat(find(first)).isPresent();
  }

  @Test
  void aChangedPasswordEndsAllOtherSessions() {
    var ada = all.person("ada");
    var first = all.signIn("ada");
    var second = all.signIn("ada");
    all.run(
        () ->
            all.get(PasswordChange.class)
                .change(
                    ada,
                    Accountants.PASSWORD,
                    "another long day",
                    second.signedIn().session(),
                    ADDRESS));
    assertThat(find(first)).isEmpty();
    assertThat(find(second)).isPresent();
  }

  @Test
  void aSuspendedAccountIsOutAtOnceAndIsToldWhy() {
    var admin = all.person("admin", SiteRole.ADMINISTRATOR);
    all.person("eve");
    var begun = all.signIn("eve");
    all.run(
        () ->
            all.get(AccountAdministration.class)
                .decide(admin, "eve", new AccountDecision(null, null, true)));
    assertThat(find(begun)).isEmpty();
    assertThatThrownBy(() -> all.signIn("eve")).isInstanceOf(Forbidden.class);
  }

  private SignedIn read(SessionBegun begun) {
    return find(begun).orElseThrow();
  }

  private Optional<SignedIn> find(SessionBegun begun) {
    return all.run(() -> all.get(SessionReading.class).find(begun.token().text()));
  }
}
