package org.banyan.ejb.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.banyan.domain.credential.SignInFailed;
import org.banyan.domain.credential.TokenRefused;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.Rejection;
import org.banyan.ejb.session.SessionReading;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PasswordResetTest {

  private static final String NEXT = "another long day";
  private static final String ADDRESS = "192.0.2.1";

  private final Accountants all;

  PasswordResetTest(Database database) {
    all = new Accountants(database);
  }

  @AfterEach
  void close() {
    all.close();
  }

  @Test
  void theMailedLinkSetsAPasswordOnceAndEndsAllSessions() {
    all.person("ada");
    var session = all.signIn("ada");
    var token = requestedToken("ada@example.org");
    reset(token, NEXT);
    assertThat(all.run(() -> all.get(SessionReading.class).find(session.token().text()))).isEmpty();
    assertThat(all.signIn("ada", NEXT, ADDRESS).token()).isNotNull();
    assertThatThrownBy(() -> all.signIn("ada")).isInstanceOf(SignInFailed.class);
    assertThatThrownBy(() -> reset(token, NEXT)).isInstanceOf(TokenRefused.class);
  }

  @Test
  void theLinkWorksForTwoHours() {
    all.person("ada");
    var token = requestedToken("ada");
    all.later(Duration.ofMinutes(121));
    assertThatThrownBy(() -> reset(token, NEXT)).isInstanceOf(TokenRefused.class);
  }

  @Test
  void aWeakPasswordIsRefusedAndTheLinkStillWorks() {
    all.person("ada");
    var token = requestedToken("ada");
    assertThatThrownBy(() -> reset(token, "password1234")).isInstanceOf(Invalid.class);
    reset(token, NEXT);
  }

  @Test
  void askingForAnUnknownPersonIsAnsweredAlike() {
    all.run(() -> all.get(PasswordReset.class).request("nobody", ADDRESS));
    assertThat(all.mails()).isEmpty();
  }

  @Test
  void itIsTheWayInForWhomOthersTryToKeepOut() {
    all.person("ada");
    for (int i = 0; i < 60; i++) {
      failFrom("198.51.100." + i);
    }
    reset(requestedToken("ada"), NEXT);
    assertThat(all.signIn("ada", NEXT, ADDRESS).token()).isNotNull();
  }

  private void failFrom(String address) {
    assertThatThrownBy(() -> all.signIn("ada", "not her password", address))
        .isInstanceOf(Rejection.class);
  }

  private String requestedToken(String name) {
    all.run(() -> all.get(PasswordReset.class).request(name, ADDRESS));
    return all.tokenIn(all.mails().get(0));
  }

  private void reset(String token, String password) {
    all.run(() -> all.get(PasswordReset.class).reset(token, password, ADDRESS));
  }
}
