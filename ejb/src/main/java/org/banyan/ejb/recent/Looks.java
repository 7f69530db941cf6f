package org.banyan.ejb.recent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.banyan.domain.access.Reader;
import org.banyan.domain.changelog.ChangeLog;
import org.banyan.domain.shared.Unauthenticated;

/** Where in the change log people have looked last. */
@ApplicationScoped
class Looks {

  @Inject ChangeLog log;
  @PersistenceContext EntityManager em;

  Look of(Reader reader) {
    Object[] row =
        em.createQuery(
                "select coalesce(max(c.logPosition), 0),"
                    + " (select x.logPosition from ChangeCursor x where x.follower = :who),"
                    + " (select x.movedAt from ChangeCursor x where x.follower = :who)"
                    + " from Change c",
                Object[].class)
            .setParameter("who", follower(reader))
            .getSingleResult();
    long position = row[1] == null ? 0 : (Long) row[1];
    return new Look(position, (Instant) row[2], (Long) row[0]);
  }

  void move(Reader reader, long position) {
    log.moveCursor(follower(reader), position);
    em.flush();
  }

  private static String follower(Reader reader) {
    if (!reader.signedIn()) {
      throw new Unauthenticated();
    }
    return "look:" + reader.accountId();
  }
}
