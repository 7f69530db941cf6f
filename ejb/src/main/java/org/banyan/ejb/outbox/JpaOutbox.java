package org.banyan.ejb.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.banyan.domain.outbox.Outbox;
import org.banyan.domain.outbox.OutboxEntry;

@ApplicationScoped
class JpaOutbox implements Outbox {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  @Override
  public void put(String kind, String payload) {
    em.persist(new OutboxEntry(kind, payload, clock.instant()));
  }
}
