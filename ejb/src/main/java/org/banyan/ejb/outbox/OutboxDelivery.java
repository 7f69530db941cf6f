package org.banyan.ejb.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banyan.domain.job.LeaseTaken;
import org.banyan.domain.outbox.MessageDue;
import org.banyan.ejb.job.LeasedWork;
import org.banyan.ejb.job.Pulse;
import org.banyan.ejb.shared.NoMailServer;

/** Empties the outbox. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxDelivery {

  private static final Logger LOG = Logger.getLogger(OutboxDelivery.class.getName());
  private static final String JOB = "outbox";
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration LEASE = Duration.ofMinutes(2);

  @Inject Pulse pulse;
  @Inject LeasedWork leased;
  @Inject Dispatch dispatch;
  @Inject @Any Instance<Sender> senders;

  private Future<?> rounds;

  @PostConstruct
  void start() {
    rounds = pulse.every(PAUSE, JOB, this::round);
  }

  @PreDestroy
  void stop() {
    rounds.cancel(false);
  }

  /** One message at a time under the lease: a slow mail server delays only what waits behind it. */
  void round() {
    leased.each(JOB, LEASE, dispatch::isAnythingDue, this::deliverNext);
  }

  private void deliverNext(LeaseTaken lease) {
    dispatch.claim(lease, 1).forEach(this::deliver);
  }

  private void deliver(MessageDue message) {
    try {
      senderOf(message).send(message);
      dispatch.markSent(message.id());
    } catch (NoMailServer e) {
      LOG.log(Level.WARNING, "Message {0} ({1}) does not go out: {2}", logged(message, e));
      dispatch.giveUp(message.id(), e.getMessage());
    } catch (Exception e) {
      LOG.log(Level.WARNING, "Message {0} ({1}) was not sent: {2}", logged(message, e));
      dispatch.markFailed(message.id(), e.toString());
    }
  }

  private Sender senderOf(MessageDue message) {
    return senders.stream()
        .filter(sender -> sender.kind().equals(message.kind()))
        .findAny()
        .orElseThrow(() -> new IllegalStateException("Nobody sends " + message.kind()));
  }

  private static Object[] logged(MessageDue message, Exception e) {
    return new Object[] {Long.toString(message.id()), message.kind(), e.toString()};
  }
}
