package org.banyan.ejb.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banyan.domain.access.Contribution;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.domain.space.Space;
import org.banyan.domain.space.SpaceKey;
import org.banyan.domain.space.SpaceKind;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceRules;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.shared.LockPatience;

/** Spaces in the database. */
@ApplicationScoped
class JpaSpaces implements Spaces {

  @PersistenceContext EntityManager em;

  @Override
  public void add(Space space) {
    em.persist(space);
    em.flush();
  }

  @Override
  public Space get(long id) {
    return em.find(Space.class, id);
  }

  @Override
  public Space lock(long id) {
    LockPatience.limit(em);
    Space space = get(id);
    em.refresh(space, LockModeType.PESSIMISTIC_WRITE);
    return space;
  }

  @Override
  public boolean reserve(SpaceKey key, Space space) {
    return em.createNativeQuery(
                "insert into space_address (space_key, space_id) values (:key, :space)"
                    + " on conflict do nothing")
            .setParameter("key", key.value())
            .setParameter("space", space.id())
            .executeUpdate()
        == 1;
  }

  @Override
  public SpaceTree tree() {
    Map<String, Long> idByKey = new HashMap<>();
    Map<Long, SpaceNode> nodes = new LinkedHashMap<>();
    for (Object[] row : rowsByAddress()) {
      SpaceNode node = node(row);
      idByKey.put((String) row[0], node.id());
      nodes.put(node.id(), node);
    }
    return new SpaceTree(nodes.values(), idByKey);
  }

  private List<Object[]> rowsByAddress() {
    return em.createQuery(
            "select a.key, s.id, s.parent.id, s.key, s.kind, s.profile.title,"
                + " s.profile.description, s.profile.colour,"
                + " s.rules.visibility, s.rules.contribution, s.rules.reviewPolicy,"
                + " s.rules.reviewIntervalDays, s.rules.disclaimer, s.resting"
                + " from SpaceAddress a join a.space s order by lower(s.profile.title), s.id",
            Object[].class)
        .getResultList();
  }

  private static SpaceNode node(Object[] row) {
    SpaceRules rules =
        new SpaceRules(
            (Visibility) row[8],
            (Contribution) row[9],
            (ReviewPolicy) row[10],
            (Integer) row[11],
            (String) row[12]);
    return new SpaceNode(
        (Long) row[1],
        (Long) row[2],
        (String) row[3],
        (SpaceKind) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7],
        rules,
        (Boolean) row[13]);
  }
}
