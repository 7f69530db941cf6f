package org.banyan.ejb.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.banyan.domain.changelog.ChangeNoted;
import org.banyan.domain.changelog.NumberedChange;
import org.banyan.ejb.job.LeasesInTests;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ChangeLogTest {

  private final Database database;
  private final JpaChangeLog log = new JpaChangeLog();
  private final Numbering numbering = new Numbering();

  ChangeLogTest(Database database) {
    this.database = database;
    log.em = database.entityManager();
    log.clock = Clock.systemUTC();
    log.noted = unheard();
    numbering.em = database.entityManager();
    numbering.leases = LeasesInTests.on(database);
    numbering.log = log;
  }

  @Test
  void aWriterThatCommitsLateIsMissedByNoFollower() {
    try (var slow = database.factory().createEntityManager()) {
      slow.getTransaction().begin();
      var slowLog = new JpaChangeLog();
      slowLog.em = slow;
      slowLog.clock = Clock.systemUTC();
      slowLog.noted = unheard();
      slowLog.note(change(1));
      slow.flush();

      commit(2);
      commit(3);
      numberAll();
      assertThat(subjectsAfter(0)).containsExactly(2L, 3L);
      long seen = database.inTransaction(log::head);

      slow.getTransaction().commit();
      commit(4);
      numberAll();
      assertThat(subjectsAfter(seen)).containsExactly(1L, 4L);
    }
  }

  @Test
  void positionsHaveNoGapOverManyBatches() {
    database.inTransaction(
        () -> {
          for (int i = 0; i < Numbering.BATCH + 7; i++) {
            log.note(change(i));
          }
        });
    numberAll();
    var positions =
        database.inTransaction(() -> log.after(0, 1000)).stream()
            .map(NumberedChange::position)
            .toList();
    assertThat(positions).hasSize(Numbering.BATCH + 7).first().isEqualTo(1L);
    assertThat(positions).last().isEqualTo((long) Numbering.BATCH + 7);
  }

  @Test
  void whatIsRolledBackLeavesNoTrace() {
    try {
      database.inTransaction(
          () -> {
            log.note(change(1));
            throw new IllegalStateException("rolled back");
          });
    } catch (IllegalStateException expected) {
      numberAll();
    }
    assertThat(subjectsAfter(0)).isEmpty();
  }

  @Test
  void aFollowerGoesOnWhereItStopped() {
    assertThat(database.<Long>inTransaction(() -> log.cursor("search"))).isZero();
    database.inTransaction(() -> log.moveCursor("search", 41));
    database.inTransaction(() -> log.moveCursor("search", 42));
    assertThat(database.<Long>inTransaction(() -> log.cursor("search"))).isEqualTo(42);
  }

  private void commit(long subject) {
    database.inTransaction(() -> log.note(change(subject)));
  }

  private void numberAll() {
    var lease =
        database
            .inTransaction(() -> numbering.leases.take("numbering", Duration.ofMinutes(1)))
            .orElseThrow();
    while (database.inTransaction(numbering::isAnythingWaiting)) {
      database.inTransaction(() -> numbering.number(lease));
    }
  }

  private List<Long> subjectsAfter(long position) {
    return database.inTransaction(() -> log.after(position, 100)).stream()
        .map(numbered -> numbered.change().subject())
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static Event<ChangeNoted> unheard() {
    return (Event<ChangeNoted>)
        Proxy.newProxyInstance(
            Event.class.getClassLoader(),
            new Class<?>[] {Event.class},
            (proxy, fire, fact) -> null);
  }

  private static ChangeNoted change(long subject) {
    return new ChangeNoted("page", subject, 1L, "revised", 7L, null);
  }
}
