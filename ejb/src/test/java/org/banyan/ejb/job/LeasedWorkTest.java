package org.banyan.ejb.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.banyan.domain.job.LeaseTaken;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class LeasedWorkTest {

  private static final Duration LENGTH = Duration.ofMinutes(1);

  private final Database database;
  private final Leases elsewhere;
  private final LeasedWork work;
  private final Deque<String> waiting = new ArrayDeque<>(List.of("one", "two"));
  private final List<String> done = new ArrayList<>();

  LeasedWorkTest(Database database) {
    this.database = database;
    elsewhere = LeasesInTests.on(database);
    work = LeasesInTests.work(LeasesInTests.on(database));
  }

  @Test
  void whatWaitsIsDoneToTheEndAndTheJobIsFree() {
    doAll();
    assertThat(done).containsExactly("one", "two");
    assertThat(isFree()).isTrue();
  }

  @Test
  void nothingIsDoneWhileAnotherNodeIsAtIt() {
    database.inTransaction(() -> elsewhere.take("job", LENGTH));
    doAll();
    assertThat(done).isEmpty();
  }

  @Test
  void theJobIsFreeAfterAPieceThatFails() {
    database.inTransaction(
        () ->
            assertThatThrownBy(() -> work.once("job", LENGTH, LeasedWorkTest::fail))
                .isInstanceOf(IllegalStateException.class));
    assertThat(isFree()).isTrue();
  }

  private void doAll() {
    database.inTransaction(
        () ->
            work.each(
                "job", LENGTH, () -> !waiting.isEmpty(), lease -> done.add(waiting.remove())));
  }

  private static void fail(LeaseTaken lease) {
    throw new IllegalStateException("No " + lease.name() + " today.");
  }

  private boolean isFree() {
    return database.inTransaction(() -> elsewhere.take("job", LENGTH)).isPresent();
  }
}
