package org.banyan.ejb.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.access.Role;
import org.banyan.domain.membership.Memberships;
import org.banyan.domain.membership.RoleGrant;
import org.banyan.domain.membership.SpaceEntry;

/** Roles and entries in the database. */
@ApplicationScoped
class JpaMemberships implements Memberships {

  @PersistenceContext EntityManager em;

  @Override
  public void add(RoleGrant grant) {
    em.persist(grant);
  }

  @Override
  public void remove(long accountId, long spaceId, Set<Role> roles) {
    held(accountId, spaceId).stream()
        .filter(grant -> roles.contains(grant.role()))
        .forEach(em::remove);
    em.flush();
  }

  @Override
  public List<RoleGrant> held(long accountId, long spaceId) {
    return em.createQuery(
            "select g from RoleGrant g where g.account.id = :account and g.space.id = :space",
            RoleGrant.class)
        .setParameter("account", accountId)
        .setParameter("space", spaceId)
        .getResultList();
  }

  @Override
  public Map<Long, Set<Role>> grants(long accountId) {
    Map<Long, Set<Role>> grants = new HashMap<>();
    em.createQuery(
            "select g.space.id, g.role from RoleGrant g where g.account.id = :account",
            Object[].class)
        .setParameter("account", accountId)
        .getResultList()
        .forEach(row -> roles(grants, (Long) row[0]).add((Role) row[1]));
    return grants;
  }

  private static Set<Role> roles(Map<Long, Set<Role>> grants, Long space) {
    return grants.computeIfAbsent(space, id -> EnumSet.noneOf(Role.class));
  }

  @Override
  public void add(SpaceEntry entry) {
    em.persist(entry);
  }

  @Override
  public Set<Long> entered(long accountId, Instant at) {
    return Set.copyOf(
        em.createQuery(
                "select distinct e.space.id from SpaceEntry e"
                    + " where e.account.id = :account and e.leavesAt > :at",
                Long.class)
            .setParameter("account", accountId)
            .setParameter("at", at)
            .getResultList());
  }

  /** Grants in a space with their people, in the order of their names. */
  List<RoleGrant> of(long spaceId) {
    return em.createQuery(
            "select g from RoleGrant g join fetch g.account a where g.space.id = :space"
                + " order by lower(a.displayName), a.id, g.role",
            RoleGrant.class)
        .setParameter("space", spaceId)
        .getResultList();
  }

  /** Entries into a space, newest first. */
  List<SpaceEntry> entries(long spaceId) {
    return em.createQuery(
            "select e from SpaceEntry e join fetch e.account where e.space.id = :space"
                + " order by e.enteredAt desc",
            SpaceEntry.class)
        .setParameter("space", spaceId)
        .setMaxResults(50)
        .getResultList();
  }
}
