package org.banyan.ejb.recent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.banyan.domain.access.Reader;
import org.banyan.domain.changelog.ChangeLog;
import org.banyan.domain.shared.Unauthenticated;

/** Keeps for each person how far they have looked: a position of the change log, set by a deed. */
@Stateless
public class LastLooking {

  @Inject ChangeLog log;
  @PersistenceContext EntityManager em;

  public LastLook show(Reader reader) {
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
    return new LastLook(position, (Instant) row[2], (Long) row[0]);
  }

  /**
   * Whoever has seen everything up to a position says so; looking back is no looking.
   *
   * @param upTo null for everything there is
   */
  public LastLook look(Long upTo, Reader reader) {
    LastLook before = show(reader);
    long seen = upTo == null ? before.head() : Math.min(upTo, before.head());
    log.moveCursor(follower(reader), Math.max(seen, before.position()));
    em.flush();
    return show(reader);
  }

  private static String follower(Reader reader) {
    if (!reader.signedIn()) {
      throw new Unauthenticated();
    }
    return "look:" + reader.accountId();
  }
}
