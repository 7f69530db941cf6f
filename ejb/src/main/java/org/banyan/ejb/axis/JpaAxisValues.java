package org.banyan.ejb.axis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.axis.AxisValue;
import org.banyan.domain.axis.AxisValues;
import org.banyan.ejb.shared.LockPatience;

/** Axis values in the database. */
@ApplicationScoped
class JpaAxisValues implements AxisValues {

  @PersistenceContext EntityManager em;

  @Override
  public void add(AxisValue value) {
    em.persist(value);
  }

  @Override
  public void lock(AxisValue value) {
    LockPatience.limit(em);
    em.refresh(value, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public Optional<AxisValue> find(Axis axis, String key) {
    return findAll(axis, List.of(key)).stream().findFirst();
  }

  @Override
  public List<AxisValue> findAll(Axis axis, Collection<String> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select v from AxisValue v where v.axis = :axis and v.key in :keys", AxisValue.class)
        .setParameter("axis", axis)
        .setParameter("keys", keys)
        .getResultList();
  }

  @Override
  public Set<String> keysFrom(Axis axis, String key) {
    Set<String> keys = new HashSet<>();
    for (AxisValue value : all(axis)) {
      if (isAtOrBelow(value, key)) {
        keys.add(value.key());
      }
    }
    return keys;
  }

  private static boolean isAtOrBelow(AxisValue value, String key) {
    for (AxisValue above = value; above != null; above = above.parent()) {
      if (above.key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** All values of an axis with their names, in the order of their keys. */
  List<AxisValue> all(Axis axis) {
    return em.createQuery(
            "select distinct v from AxisValue v left join fetch v.names left join fetch v.parent"
                + " where v.axis = :axis order by v.key",
            AxisValue.class)
        .setParameter("axis", axis)
        .getResultList();
  }

  /** All values of all axes, likewise. */
  List<AxisValue> everything() {
    return em.createQuery(
            "select distinct v from AxisValue v left join fetch v.names left join fetch v.parent"
                + " order by v.key",
            AxisValue.class)
        .getResultList();
  }
}
