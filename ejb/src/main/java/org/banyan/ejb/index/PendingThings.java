package org.banyan.ejb.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banyan.domain.changelog.ChangeNoted;

/**
 * What this node's index may still show where it no longer is: things that were changed, other than
 * in their text or by what readers think of them, and not yet written anew. Searches leave them
 * out, so that nothing needs to wait for the index, on whichever node it was changed.
 */
@ApplicationScoped
public class PendingThings {

  private static final int MOST = 10_000;
  private static final String CHANGES =
      "select new org.banyan.domain.changelog.ChangeNoted("
          + "c.feature, c.subjectId, c.part, c.what, c.spaceId, c.actorId) from Change c"
          + " where c.what not in ('created', 'revised', 'read', 'rated') and ";

  @Inject @Any Instance<IndexSource> sources;
  @Inject CurrentIndex current;
  @PersistenceContext EntityManager em;

  /** Their keys in the index. Asked before the index is. */
  public Set<String> keys() {
    Set<ChangeNoted> changes = new HashSet<>(read(changes("c.logPosition is null")));
    changes.addAll(
        read(changes("c.logPosition > :reached").setParameter("reached", current.position())));
    Set<String> keys = new HashSet<>();
    if (!changes.isEmpty()) {
      for (IndexSource source : sources) {
        ChangedThings.among(source, changes).forEach(id -> keys.add(source.kind().key(id)));
      }
    }
    return keys;
  }

  /** How many changes the index has yet to follow. */
  long count() {
    return em.createQuery(
            "select count(c) from Change c where c.logPosition is null or c.logPosition > :reached",
            Long.class)
        .setParameter("reached", current.position())
        .getSingleResult();
  }

  private TypedQuery<ChangeNoted> changes(String which) {
    return em.createQuery(CHANGES + which, ChangeNoted.class);
  }

  private static List<ChangeNoted> read(TypedQuery<ChangeNoted> changes) {
    return changes.setMaxResults(MOST).getResultList();
  }
}
