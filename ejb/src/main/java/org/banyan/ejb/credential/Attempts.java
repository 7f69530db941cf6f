package org.banyan.ejb.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.banyan.domain.credential.AttemptCount;
import org.banyan.domain.credential.AttemptLimit;
import org.banyan.domain.shared.Secret;

/** Counts attempts for all nodes; what is counted stays counted when the attempt fails. */
@ApplicationScoped
public class Attempts {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /**
   * Counts one attempt or refuses it.
   *
   * @param account whose attempts these are, so that they can be forgotten; or null
   * @param who what is limited: an address, an account, or both
   * @return whether it is the last one before others are refused
   * @throws org.banyan.domain.shared.TooMany where the limit is reached already
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean count(AttemptLimit limit, Long account, String who) {
    var subject = subject(limit, who);
    makeRow(subject, account);
    return locked(subject).count(limit, clock.instant());
  }

  /** An attempt that succeeded does not count. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void giveBack(AttemptLimit limit, String who) {
    var counted = locked(subject(limit, who));
    if (counted != null) {
      counted.giveBack();
    }
  }

  /** Forgets all attempts at an account, in the transaction of what makes them void. */
  public void forget(long account) {
    em.createQuery("delete from AttemptCount where accountId = :account")
        .setParameter("account", account)
        .executeUpdate();
  }

  private AttemptCount locked(String subject) {
    return em.find(AttemptCount.class, subject, LockModeType.PESSIMISTIC_WRITE);
  }

  private void makeRow(String subject, Long account) {
    em.createNativeQuery(
            "insert into attempt_count (subject, account_id, attempts, window_ends) select :subject, cast(:account as bigint), 0, cast(:now as timestamp(6) with time zone) where not exists (select 1 from attempt_count where subject = :subject) on conflict do nothing")
        .setParameter("subject", subject)
        .setParameter("account", account)
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** A hash, so that no list of addresses is kept. */
  private static String subject(AttemptLimit limit, String who) {
    return new Secret(limit.name() + "|" + who).hash();
  }
}
