package org.banyan.ejb.rehearsal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import org.banyan.domain.account.AccountPolicy;
import org.banyan.domain.account.Person;
import org.banyan.domain.rehearsal.RehearsalClock;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.shared.Clocks;
import org.banyan.ejb.shared.Settings;

/** Shifts the time of all nodes. */
@Stateless
public class RehearsalTime {

  private final AccountPolicy policy = new AccountPolicy();

  @PersistenceContext EntityManager em;
  @Inject Settings settings;
  @Inject Clocks clocks;

  /** Elsewhere than in rehearsals there is no such thing, not even for administrators. */
  public void shift(Person asking, long seconds) {
    if (!settings.testClock()) {
      throw new NotFound();
    }
    policy.requireAdministrator(asking);
    var present = em.find(RehearsalClock.class, RehearsalClock.ID);
    if (present == null) {
      em.persist(new RehearsalClock(seconds));
    } else {
      present.shift(seconds);
    }
    clocks.shift(Duration.ofSeconds(seconds));
  }

  /** Takes over what was set, perhaps on another node. */
  public void follow() {
    var present = em.find(RehearsalClock.class, RehearsalClock.ID);
    clocks.shift(present == null ? Duration.ZERO : present.offset());
  }
}
