package org.banyan.ejb.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.banyan.domain.job.LeaseLost;
import org.banyan.domain.job.LeaseTaken;
import org.banyan.domain.outbox.MessageDue;
import org.banyan.ejb.job.LeasesInTests;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class OutboxTest {

  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

  private final Database database;
  private final JpaOutbox outbox = new JpaOutbox();
  private final Dispatch dispatch = new Dispatch();

  OutboxTest(Database database) {
    this.database = database;
    outbox.em = database.entityManager();
    dispatch.em = database.entityManager();
    dispatch.leases = LeasesInTests.on(database);
    setTime(NOW);
  }

  @Test
  void whatWasPutIsClaimedOnceAndThenWaits() {
    put("first");
    put("second");
    var lease = lease();
    assertThat(claim(lease)).extracting(MessageDue::payload).containsExactly("first", "second");
    assertThat(claim(lease)).isEmpty();
    setTime(NOW.plusSeconds(31));
    assertThat(claim(lease)).extracting(MessageDue::attempt).containsExactly(2, 2);
  }

  @Test
  void whatIsSentIsNotClaimedAgain() {
    put("first");
    var lease = lease();
    long id = claim(lease).get(0).id();
    database.inTransaction(() -> dispatch.markSent(id));
    setTime(NOW.plus(Duration.ofDays(2)));
    assertThat(claim(lease)).isEmpty();
  }

  @Test
  void whatFailsComesAgainUnderTheSameId() {
    put("first");
    var lease = lease();
    long id = claim(lease).get(0).id();
    database.inTransaction(() -> dispatch.markFailed(id, "x".repeat(5000)));
    setTime(NOW.plus(Duration.ofDays(2)));
    assertThat(claim(lease)).extracting(MessageDue::id).containsExactly(id);
  }

  @Test
  void whatIsGivenUpIsNotClaimedAgain() {
    put("first");
    var lease = lease();
    long id = claim(lease).get(0).id();
    database.inTransaction(() -> dispatch.giveUp(id, "no mail server"));
    setTime(NOW.plus(Duration.ofDays(2)));
    assertThat(claim(lease)).isEmpty();
  }

  @Test
  void aNodeThatLostTheJobClaimsNothing() {
    put("first");
    var lost = new LeaseTaken(lease().name(), "somebody", 0);
    assertThatThrownBy(() -> claim(lost)).isInstanceOf(LeaseLost.class);
  }

  @Test
  void anotherNodeMaySendAsSoonAsARoundIsOver() {
    put("nobody sends this");
    var delivery = new OutboxDelivery();
    delivery.dispatch = dispatch;
    delivery.leased = LeasesInTests.work(dispatch.leases);
    database.inTransaction(delivery::round);
    var other = LeasesInTests.on(database);
    assertThat(database.inTransaction(() -> other.take("outbox", Duration.ofMinutes(1))))
        .isPresent();
  }

  private void put(String payload) {
    database.inTransaction(() -> outbox.put("greeting", payload));
  }

  private List<MessageDue> claim(LeaseTaken lease) {
    return database.inTransaction(() -> dispatch.claim(lease, 10));
  }

  private LeaseTaken lease() {
    return database
        .inTransaction(() -> dispatch.leases.take("outbox", Duration.ofMinutes(1)))
        .orElseThrow();
  }

  private void setTime(Instant now) {
    outbox.clock = Clock.fixed(now, ZoneOffset.UTC);
    dispatch.clock = outbox.clock;
  }
}
