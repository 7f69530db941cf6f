package org.banyan.ejb.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.banyan.domain.account.EmailTaken;
import org.banyan.domain.account.Person;
import org.banyan.domain.credential.TokenRefused;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.account.Profiles;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.Mail;
import org.banyan.ejb.shared.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class EmailChangeTest {

  private final Accountants all;

  EmailChangeTest(Database database) {
    all = new Accountants(database);
  }

  @AfterEach
  void close() {
    all.close();
  }

  @Test
  void theAddressChangesOnceTheLinkMailedThereWasFollowed() {
    all.withMailHost();
    var ada = all.person("ada");
    assertThat(ask(ada, "new@example.org")).isFalse();
    assertThat(address(ada)).isEqualTo("ada@example.org");
    var mail = all.mails().get(0);
    assertThat(mail.to()).isEqualTo("new@example.org");
    var token = all.tokenIn(mail);
    assertThat(all.run(() -> all.get(EmailChange.class).check(token))).isEqualTo("new@example.org");
    prove(token);
    assertThat(address(ada)).isEqualTo("new@example.org");
    assertThat(all.mails()).extracting(Mail::to).containsExactly("ada@example.org");
    assertThatThrownBy(() -> prove(token)).isInstanceOf(TokenRefused.class);
  }

  @Test
  void anAddressOfAnotherAccountGetsTheSameAnswerAndItsOwnerALetter() {
    all.withMailHost();
    var ada = all.person("ada");
    all.person("bob");
    assertThat(ask(ada, "Bob@example.org")).isFalse();
    assertThat(all.mails())
        .singleElement()
        .satisfies(mail -> assertThat(mail.to()).isEqualTo("bob@example.org"))
        .satisfies(mail -> assertThat(mail.text()).doesNotContain("token="));
    assertThat(address(ada)).isEqualTo("ada@example.org");
  }

  @Test
  void whoWasFasterKeepsTheAddress() {
    all.withMailHost();
    ask(all.person("ada"), "new@example.org");
    ask(all.person("bob"), "new@example.org");
    var mails = all.mails();
    prove(all.tokenIn(mails.get(0)));
    assertThatThrownBy(() -> prove(all.tokenIn(mails.get(1)))).isInstanceOf(EmailTaken.class);
  }

  @Test
  void withoutAMailHostItChangesAtOnce() {
    var ada = all.person("ada");
    assertThat(ask(ada, "new@example.org")).isTrue();
    assertThat(address(ada)).isEqualTo("new@example.org");
  }

  @Test
  void onlyWhoKnowsThePasswordChangesIt() {
    var ada = all.person("ada");
    assertThatThrownBy(() -> ask(ada, "new@example.org", "not the password"))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> ask(null, "new@example.org", Accountants.PASSWORD))
        .isInstanceOf(Unauthenticated.class);
    assertThatThrownBy(() -> ask(ada, "nobody", Accountants.PASSWORD)).isInstanceOf(Invalid.class);
  }

  private boolean ask(Person person, String email) {
    return ask(person, email, Accountants.PASSWORD);
  }

  private boolean ask(Person person, String email, String password) {
    return all.run(() -> all.get(EmailChange.class).ask(person, email, password, "192.0.2.1"));
  }

  private void prove(String token) {
    all.run(() -> all.get(EmailChange.class).prove(token));
  }

  private String address(Person person) {
    return all.run(() -> all.get(Profiles.class).show(person, person.handle()).owned().email());
  }
}
