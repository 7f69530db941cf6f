package org.banyan.ejb.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Makes the rows that nodes then take turns at. */
@ApplicationScoped
class LeaseRows {

  @PersistenceContext EntityManager em;

  /** For good before anybody locks it: who made it would otherwise keep all others waiting. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void make(String job) {
    em.createNativeQuery(
            "insert into job_lease (name, holder, held_until, fence) select :name, '', current_timestamp, 0 where not exists (select 1 from job_lease where name = :name) on conflict do nothing")
        .setParameter("name", job)
        .executeUpdate();
  }
}
