package org.banyan.ejb.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.banyan.domain.account.Person;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.outbox.OutboxLine.State;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.credential.Accountants;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class MailAdministrationTest {

  private final Accountants all;

  MailAdministrationTest(Database database) {
    all = new Accountants(database);
  }

  @AfterEach
  void close() {
    all.close();
  }

  @Test
  void administratorsSeeWhatBecameOfAMailAndSendItAgain() {
    all.withMailHost();
    var root = all.person("root", SiteRole.ADMINISTRATOR);
    all.join("ada", "ada@example.org");
    assertThat(only(root).state()).isEqualTo(State.WAITING);
    assertThat(only(root).handle()).isEqualTo("ada");
    var first = all.mails().get(0);
    assertThat(only(root).state()).isEqualTo(State.SENT);
    all.run(() -> all.get(MailAdministration.class).sendAgain(root, only(root).id()));
    assertThat(only(root).state()).isEqualTo(State.WAITING);
    assertThat(all.mails())
        .singleElement()
        .satisfies(again -> assertThat(again.to()).isEqualTo("ada@example.org"))
        .satisfies(again -> assertThat(all.tokenIn(again)).isNotEqualTo(all.tokenIn(first)));
  }

  @Test
  void nobodyElseDoes() {
    var desk = all.person("desk", SiteRole.HELP_DESK);
    assertThatThrownBy(() -> only(desk)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> all.run(() -> all.get(MailAdministration.class).sendAgain(desk, 1)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void whatIsNotThereIsNotSent() {
    var root = all.person("root", SiteRole.ADMINISTRATOR);
    assertThatThrownBy(
            () -> all.run(() -> all.get(MailAdministration.class).sendAgain(root, 987_654)))
        .isInstanceOf(NotFound.class);
  }

  private MailLine only(Person asking) {
    return all.run(() -> all.get(MailAdministration.class).latest(asking, null, 10)).get(0);
  }
}
