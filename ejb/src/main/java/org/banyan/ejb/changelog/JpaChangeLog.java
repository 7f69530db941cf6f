package org.banyan.ejb.changelog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.banyan.domain.changelog.Change;
import org.banyan.domain.changelog.ChangeCursor;
import org.banyan.domain.changelog.ChangeLog;
import org.banyan.domain.changelog.ChangeNoted;
import org.banyan.domain.changelog.NumberedChange;

@ApplicationScoped
class JpaChangeLog implements ChangeLog {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;
  @Inject Event<ChangeNoted> noted;

  @Override
  public void note(ChangeNoted change) {
    em.persist(new Change(change, clock.instant()));
    noted.fire(change);
  }

  @Override
  public List<NumberedChange> after(long position, int limit) {
    return em.createQuery(
            """
            select new org.banyan.domain.changelog.NumberedChange(
              c.logPosition, c.feature, c.subjectId, c.part, c.what, c.spaceId, c.actorId, c.madeAt)
            from Change c where c.logPosition > :position order by c.logPosition
            """,
            NumberedChange.class)
        .setParameter("position", position)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long head() {
    return em.createQuery("select coalesce(max(logPosition), 0) from Change", Long.class)
        .getSingleResult();
  }

  @Override
  public long cursor(String follower) {
    var cursor = em.find(ChangeCursor.class, follower);
    return cursor == null ? 0 : cursor.position();
  }

  @Override
  public void moveCursor(String follower, long position) {
    var cursor = em.find(ChangeCursor.class, follower);
    if (cursor == null) {
      em.persist(new ChangeCursor(follower, position, clock.instant()));
    } else {
      cursor.move(position, clock.instant());
    }
  }
}
