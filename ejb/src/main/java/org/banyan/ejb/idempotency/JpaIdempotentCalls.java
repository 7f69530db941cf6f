package org.banyan.ejb.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.banyan.domain.idempotency.IdempotencyKey;
import org.banyan.domain.idempotency.IdempotentCall;
import org.banyan.domain.idempotency.IdempotentCall.CallId;
import org.banyan.domain.idempotency.IdempotentCalls;
import org.banyan.ejb.shared.Finding;

@ApplicationScoped
class JpaIdempotentCalls implements IdempotentCalls {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  @Override
  public Optional<String> earlierResult(long person, IdempotencyKey key, String requestHash) {
    return Finding.find(em, IdempotentCall.class, new CallId(person, key.value()))
        .map(call -> call.resultFor(requestHash));
  }

  @Override
  public void keep(long person, IdempotencyKey key, String requestHash, String result) {
    em.persist(
        new IdempotentCall(new CallId(person, key.value()), requestHash, result, clock.instant()));
  }

  int sweep() {
    return em.createQuery("delete from IdempotentCall where madeAt < :oldest")
        .setParameter("oldest", clock.instant().minus(IdempotentCall.KEPT))
        .executeUpdate();
  }
}
