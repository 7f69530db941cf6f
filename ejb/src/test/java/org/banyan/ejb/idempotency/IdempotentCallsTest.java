package org.banyan.ejb.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import org.banyan.domain.idempotency.IdempotencyKey;
import org.banyan.domain.idempotency.KeyReused;
import org.banyan.domain.idempotency.RequestHash;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class IdempotentCallsTest {

  private static final String HASH = RequestHash.of("PUT", "/w/a/b", "text");

  private final Database database;
  private final JpaIdempotentCalls calls = new JpaIdempotentCalls();
  private final IdempotencyKey key = IdempotencyKey.random();

  IdempotentCallsTest(Database database) {
    this.database = database;
    calls.em = database.entityManager();
    calls.clock = Clock.systemUTC();
  }

  @Test
  void aRepetitionGetsTheFirstAnswer() {
    keep();
    assertThat(database.inTransaction(() -> calls.earlierResult(1, key, HASH))).contains("2");
  }

  @Test
  void aKeyIsOnePersonsOwn() {
    keep();
    assertThat(database.inTransaction(() -> calls.earlierResult(2, key, HASH))).isEmpty();
  }

  @Test
  void anotherRequestUnderTheKeyIsRefused() {
    keep();
    assertThatThrownBy(
            () -> database.inTransaction(() -> calls.earlierResult(1, key, RequestHash.of("x"))))
        .isInstanceOf(KeyReused.class);
  }

  @Test
  void afterSevenDaysItIsForgotten() {
    keep();
    assertThat(database.inTransaction(calls::sweep)).isZero();
    calls.clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(7).plusSeconds(1));
    assertThat(database.inTransaction(calls::sweep)).isEqualTo(1);
  }

  private void keep() {
    database.inTransaction(() -> calls.keep(1, key, HASH, "2"));
  }
}
