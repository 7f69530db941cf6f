package org.banyan.ejb.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.banyan.domain.outbox.MessageDue;
import org.banyan.ejb.job.LeasesInTests;
import org.banyan.ejb.shared.Database;

/** Empties the outbox when a test wants it. */
public final class OutboxInTests {

  private OutboxInTests() {}

  public static void empty(Database database, Consumer<MessageDue> sender) {
    var dispatch = new Dispatch();
    dispatch.em = database.entityManager();
    dispatch.leases = LeasesInTests.on(database);
    dispatch.clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(400));
    var lease = database.inTransaction(() -> dispatch.leases.take("test", Duration.ZERO));
    List<MessageDue> due = database.inTransaction(() -> dispatch.claim(lease.orElseThrow(), 100));
    for (MessageDue message : due) {
      sender.accept(message);
      database.inTransaction(() -> dispatch.markSent(message.id()));
    }
  }
}
