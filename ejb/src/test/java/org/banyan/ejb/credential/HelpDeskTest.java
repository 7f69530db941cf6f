package org.banyan.ejb.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.banyan.domain.account.EmailTaken;
import org.banyan.domain.account.Person;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.credential.SignInFailed;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.TooMany;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class HelpDeskTest {

  private final Accountants all;

  HelpDeskTest(Database database) {
    all = new Accountants(database);
  }

  @AfterEach
  void close() {
    System.clearProperty("BANYAN_ADMIN_PASSWORD");
    all.close();
  }

  @Test
  void theFirstStartMakesAnAdministratorAndTheNextChangesNothing() {
    start("orchard of ten");
    start("another orchard");
    var person = all.signIn("admin", "orchard of ten", "::1").signedIn().person();
    assertThat(person.administrator()).isTrue();
  }

  @Test
  void anAdministratorMakesActiveAccountsWithRights() {
    var admin = all.person("admin", SiteRole.ADMINISTRATOR);
    all.withMailHost();
    enrol(admin, "ada", 2, Set.of(SiteRole.HELP_DESK));
    assertThat(all.mails()).isEmpty();
    var ada = all.signIn("ada").signedIn().person();
    assertThat(ada.trustLevel()).isEqualTo(2);
    assertThat(ada.helpDesk()).isTrue();
    assertThatThrownBy(() -> enrol(ada, "bob", null, null)).isInstanceOf(Forbidden.class);
  }

  @Test
  void anAdministratorIsToldOfAKnownAddress() {
    var admin = all.person("admin", SiteRole.ADMINISTRATOR);
    all.join("eve", "ada@example.org");
    assertThatThrownBy(() -> enrol(admin, "ada", null, null)).isInstanceOf(EmailTaken.class);
  }

  @Test
  void theHelpDeskUnlocksAnAccountAndSendsLettersAgain() {
    var desk = all.person("desk", SiteRole.HELP_DESK);
    all.withMailHost();
    all.join("ada", "ada@example.org");
    all.run(() -> all.get(HelpDesk.class).resendActivation(desk, "ada"));
    var mails = all.mails();
    assertThat(mails).hasSize(2);
    all.run(() -> all.get(Joining.class).activate(all.tokenIn(mails.get(1))));
    guessUntilStopped();
    all.run(() -> all.get(HelpDesk.class).unlock(desk, "ada"));
    assertThat(all.signIn("ada").token()).isNotNull();
  }

  private void guessUntilStopped() {
    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(() -> all.signIn("ada", "wrong", "192.0.2.1"))
          .isInstanceOf(SignInFailed.class);
    }
    assertThatThrownBy(() -> all.signIn("ada")).isInstanceOf(TooMany.class);
  }

  private void start(String password) {
    System.setProperty("BANYAN_ADMIN_PASSWORD", password);
    all.run(() -> all.get(FirstAdministrator.class).make());
  }

  private void enrol(Person asking, String handle, Integer trust, Set<SiteRole> roles) {
    var draft = new JoinDraft(handle, handle, handle + "@example.org", Accountants.PASSWORD, null);
    all.run(() -> all.get(HelpDesk.class).enrol(asking, draft, trust, roles));
  }
}
