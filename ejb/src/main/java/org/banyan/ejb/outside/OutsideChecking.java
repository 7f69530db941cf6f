package org.banyan.ejb.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.banyan.domain.job.LeaseTaken;
import org.banyan.domain.outside.OutsideAnswer;
import org.banyan.domain.outside.OutsideLink;
import org.banyan.ejb.job.Leases;

/** Which links are to be asked now, and what became of them. */
@ApplicationScoped
public class OutsideChecking {

  private static final int LOOKED_THROUGH = 500;
  private static final int A_ROUND = 20;

  @Inject Clock clock;
  @Inject Leases leases;
  @PersistenceContext EntityManager em;

  /** A link to be asked. */
  public record Due(long id, URI address) {}

  /** The next due, of each host at most one; what no page names any more is forgotten first. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<Due> due(LeaseTaken lease) {
    leases.guard(lease);
    em.createQuery(
            "delete from OutsideLink l where l.dueAt <= :now"
                + " and not exists (select 1 from OutsideUse u where u.linkId = l.id)")
        .setParameter("now", clock.instant())
        .executeUpdate();
    List<Due> due = new ArrayList<>();
    Set<String> hosts = new HashSet<>();
    for (OutsideLink link : waiting()) {
      if (due.size() < A_ROUND && hosts.add(link.host().toLowerCase(Locale.ROOT))) {
        due.add(new Due(link.id(), URI.create(link.address())));
      }
    }
    return due;
  }

  private List<OutsideLink> waiting() {
    return em.createQuery(
            "from OutsideLink where dueAt <= :now order by dueAt, id", OutsideLink.class)
        .setParameter("now", clock.instant())
        .setMaxResults(LOOKED_THROUGH)
        .getResultList();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void answered(LeaseTaken lease, Due due, OutsideAnswer answer) {
    leases.guard(lease);
    OutsideLink link = em.find(OutsideLink.class, due.id());
    if (link != null) {
      link.answered(answer, clock.instant());
    }
  }
}
