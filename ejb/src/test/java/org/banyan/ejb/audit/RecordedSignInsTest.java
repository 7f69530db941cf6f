package org.banyan.ejb.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.audit.AuditLine;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.credential.SignInFailed;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.TooMany;
import org.banyan.ejb.account.AccountAdministration;
import org.banyan.ejb.account.AccountDecision;
import org.banyan.ejb.credential.Accountants;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RecordedSignInsTest {

  private static final String ELSEWHERE = "203.0.113.9";

  private final Accountants all;

  RecordedSignInsTest(Database database) {
    all = new Accountants(database);
  }

  @AfterEach
  void close() {
    all.close();
  }

  @Test
  void whoJoinsIsOnRecord() {
    all.join("ada", "ada@example.org");
    assertThat(record())
        .extracting(AuditLine::deed, AuditLine::handle, AuditLine::target)
        .containsExactly(tuple("account-joined", "ada", "ada"));
  }

  @Test
  void aWrongPasswordIsOnRecordThoughNothingElseOfItIsKept() {
    all.person("ada");
    fail("ada");
    assertThat(record())
        .singleElement()
        .satisfies(line -> assertThat(line.deed()).isEqualTo("sign-in-failed"))
        .satisfies(line -> assertThat(line.handle()).isNull())
        .satisfies(line -> assertThat(line.target()).isEqualTo("ada"));
  }

  @Test
  void whatIsTypedAsANameNobodyHasIsNotKept() {
    fail("my secret, typed into the wrong field");
    assertThat(record())
        .singleElement()
        .satisfies(line -> assertThat(line.deed()).isEqualTo("sign-in-failed"))
        .satisfies(line -> assertThat(line.target()).isEmpty())
        .satisfies(line -> assertThat(line.detail()).isEqualTo("UNKNOWN_NAME"));
  }

  @Test
  void beingLockedOutIsOnRecordOnceAndWhatComesAfterIsNot() {
    all.person("ada");
    for (int i = 0; i < 10; i++) {
      fail("ada");
    }
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> all.signIn("ada", "wrong", ELSEWHERE)).isInstanceOf(TooMany.class);
    }
    assertThat(record())
        .extracting(AuditLine::deed)
        .hasSize(11)
        .startsWith("sign-in-locked")
        .containsOnlyOnce("sign-in-locked");
  }

  @Test
  void aSuspendedAccountThatKnocksIsOnRecordUpToAMeasure() {
    var admin = all.person("admin", SiteRole.ADMINISTRATOR);
    all.person("eve");
    all.run(
        () ->
            all.get(AccountAdministration.class)
                .decide(admin, "eve", new AccountDecision(null, null, true)));
    assertThatThrownBy(() -> all.signIn("eve")).isInstanceOf(Forbidden.class);
    assertThat(record().get(0))
        .satisfies(line -> assertThat(line.deed()).isEqualTo("sign-in-refused"))
        .satisfies(line -> assertThat(line.handle()).isEqualTo("eve"))
        .satisfies(line -> assertThat(line.detail()).isEqualTo("SUSPENDED"));
    for (int i = 1; i < 10; i++) {
      assertThatThrownBy(() -> all.signIn("eve")).isInstanceOf(Forbidden.class);
    }
    assertThatThrownBy(() -> all.signIn("eve")).isInstanceOf(TooMany.class);
    all.later(Duration.ofMinutes(6));
    assertThatThrownBy(() -> all.signIn("eve")).isInstanceOf(Forbidden.class);
    assertThat(record()).filteredOn(line -> line.deed().equals("sign-in-refused")).hasSize(11);
  }

  private void fail(String name) {
    assertThatThrownBy(() -> all.signIn(name, "wrong", ELSEWHERE)).isInstanceOf(SignInFailed.class);
  }

  private List<AuditLine> record() {
    return all.run(() -> all.get(AuditLog.class).latest(null, 50));
  }
}
