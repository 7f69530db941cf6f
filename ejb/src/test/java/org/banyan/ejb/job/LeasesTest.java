package org.banyan.ejb.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.banyan.domain.job.LeaseLost;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class LeasesTest {

  private static final Duration LENGTH = Duration.ofMinutes(1);

  private final Database database;
  private final Leases one;
  private final Leases two;

  LeasesTest(Database database) {
    this.database = database;
    one = node();
    two = node();
  }

  @Test
  void oneNodeAtATimeHoldsAJob() {
    assertThat(database.inTransaction(() -> one.take("outbox", LENGTH))).isPresent();
    assertThat(database.inTransaction(() -> two.take("outbox", LENGTH))).isEmpty();
    assertThat(database.inTransaction(() -> one.take("outbox", LENGTH))).isPresent();
    assertThat(database.inTransaction(() -> two.take("numbering", LENGTH))).isPresent();
  }

  @Test
  void whoOversleptItsLeaseIsStoppedByTheGuard() {
    var old = database.inTransaction(() -> one.take("outbox", Duration.ofNanos(0))).orElseThrow();
    database.inTransaction(() -> two.take("outbox", LENGTH));
    assertThatThrownBy(() -> database.inTransaction(() -> one.guard(old)))
        .isInstanceOf(LeaseLost.class);
  }

  @Test
  void aReleasedJobIsFreeAtOnce() {
    var held = database.inTransaction(() -> one.take("outbox", LENGTH)).orElseThrow();
    database.inTransaction(() -> one.release(held));
    assertThat(database.inTransaction(() -> two.take("outbox", LENGTH))).isPresent();
  }

  @Test
  void ofManyAtOnceOneGetsTheJob() {
    var winners =
        Stream.generate(this::node)
            .limit(8)
            .parallel()
            .filter(node -> database.inTransaction(() -> node.take("outbox", LENGTH)).isPresent())
            .toList();
    assertThat(winners).hasSize(1);
  }

  @Test
  void aSerialisedTransactionIsWaitedForLongerThanForAnyOtherLock() throws Exception {
    var order = new CopyOnWriteArrayList<String>();
    var second = new Thread(() -> database.inTransaction(() -> waitInTurn(order)));
    database.inTransaction(
        () -> {
          one.serialise("first-start");
          second.start();
          while (second.isAlive() && second.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
          }
          order.add("one");
        });
    second.join();
    assertThat(order).containsExactly("one", "two");
  }

  private void waitInTurn(List<String> order) {
    if (database == Database.POSTGRESQL) {
      var patience = "select set_config('lock_timeout', '1ms', true)";
      two.em.createNativeQuery(patience).getSingleResult();
    }
    two.serialise("first-start");
    order.add("two");
  }

  private Leases node() {
    return LeasesInTests.on(database);
  }
}
