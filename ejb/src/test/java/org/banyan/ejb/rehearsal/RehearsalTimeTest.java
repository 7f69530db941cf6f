package org.banyan.ejb.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.credential.Accountants;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RehearsalTimeTest {

  private final Accountants all;

  RehearsalTimeTest(Database database) {
    all = new Accountants(database);
  }

  @AfterEach
  void close() {
    System.clearProperty("BANYAN_TEST_CLOCK");
    all.close();
  }

  @Test
  void inARehearsalAdministratorsShiftTheTime() {
    System.setProperty("BANYAN_TEST_CLOCK", "true");
    var admin = all.person("admin", SiteRole.ADMINISTRATOR);
    var before = now();
    all.run(() -> all.get(RehearsalTime.class).shift(admin, 3600));
    all.run(() -> all.get(RehearsalTime.class).shift(admin, 7200));
    assertThat(Duration.between(before, now())).isGreaterThanOrEqualTo(Duration.ofHours(2));
    all.later(Duration.ZERO);
    all.run(() -> all.get(RehearsalTime.class).follow());
    assertThat(Duration.between(before, now())).isGreaterThanOrEqualTo(Duration.ofHours(2));
  }

  @Test
  void othersMayNot() {
    System.setProperty("BANYAN_TEST_CLOCK", "true");
    var ada = all.person("ada");
    assertThatThrownBy(() -> all.run(() -> all.get(RehearsalTime.class).shift(ada, 1)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void elsewhereThereIsNoSuchThing() {
    var admin = all.person("admin", SiteRole.ADMINISTRATOR);
    assertThatThrownBy(() -> all.run(() -> all.get(RehearsalTime.class).shift(admin, 1)))
        .isInstanceOf(NotFound.class);
  }

  private Instant now() {
    return all.get(Clock.class).instant();
  }
}
