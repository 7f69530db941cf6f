package org.banyan.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MailerTest {

  private final Mailer mailer = new Mailer();

  MailerTest() {
    mailer.secret = SecretsInTests.of("a");
  }

  @Test
  void aMailThatIsSentAgainKeepsItsName() {
    assertThat(mailer.sealed("reset-51"))
        .isEqualTo(mailer.sealed("reset-51"))
        .isNotEqualTo(mailer.sealed("reset-52"));
  }

  @Test
  void withoutAMailServerNothingPassesForSent() {
    mailer.settings = Settings.of(Map.of());
    var mail = new Mail("reset-51", "ada@banyan.test", "Subject", "Text");
    assertThatThrownBy(() -> mailer.send(mail))
        .isInstanceOf(NoMailServer.class)
        .hasMessageContaining("BANYAN_SMTP_HOST");
  }

  @Test
  void theNameDoesNotCountTheMailsOfTheSite() {
    assertThat(mailer.sealed("reset-51")).matches("[0-9a-f]{32}");
  }
}
