package org.banyan.ejb.credential;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.AccountState;
import org.banyan.domain.credential.KnownAddress;
import org.banyan.domain.credential.TokenPurpose;

/** Forgets what has run out; doing so twice does no harm. */
@Singleton
public class CredentialSweep {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  @Schedule(hour = "*", minute = "37", persistent = false)
  void sweep() {
    var now = clock.instant();
    delete("delete from AttemptCount where windowEnds < :before", now);
    delete("delete from KnownAddress where seenAt < :before", now.minus(KnownAddress.REMEMBERED));
    delete("delete from AccountToken where expiresAt < :before", now);
    neverActivated(
        now.minus(TokenPurpose.ACTIVATE.lifetime()).minus(TokenPurpose.ACTIVATE.lifetime()));
  }

  private void delete(String query, Instant before) {
    em.createQuery(query).setParameter("before", before).executeUpdate();
  }

  /** Their handles become free again, and so nobody learns which of them had a known address. */
  private void neverActivated(Instant before) {
    em.createQuery("from Account where state = :state and createdAt < :before", Account.class)
        .setParameter("state", AccountState.PENDING)
        .setParameter("before", before)
        .setMaxResults(100)
        .getResultList()
        .forEach(em::remove);
  }
}
