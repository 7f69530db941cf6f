package org.banyan.ejb.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.banyan.domain.account.AccountState;
import org.banyan.domain.account.Person;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.session.Session;
import org.banyan.domain.session.SessionToken;
import org.banyan.domain.session.SignedIn;
import org.banyan.ejb.shared.Finding;

@ApplicationScoped
class JpaSessions {

  private static final String LIVE =
      " s.endedAt is null and s.lastUsedAt > :unused and s.createdAt > :longest ";

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  void add(Session session) {
    em.persist(session);
  }

  Optional<Session> find(long id) {
    return Finding.find(em, Session.class, id);
  }

  /** In one statement: the session, its account and each of its site roles. */
  Optional<SignedIn> signedIn(SessionToken token) {
    var now = clock.instant();
    var rows = rows(token, now);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    touch(rows.get(0).get("session", Long.class), rows.get(0).get("used", Instant.class), now);
    return Optional.of(signedIn(rows));
  }

  private List<Tuple> rows(SessionToken token, Instant now) {
    return em.createQuery(
            """
            select s.id as session, s.createdAt as since, s.lastUsedAt as used, a.id as id,
              a.handle as handle, a.displayName as name, a.trustLevel as trust,
              a.language as language, r as role
            from Session s join Account a on a.id = s.accountId left join a.siteRoles r
            where s.tokenHash = :hash and a.state = :active and"""
                + LIVE,
            Tuple.class)
        .setParameter("hash", token.hash())
        .setParameter("active", AccountState.ACTIVE)
        .setParameter("unused", now.minus(Session.UNUSED))
        .setParameter("longest", now.minus(Session.LONGEST))
        .getResultList();
  }

  List<Session> live(long account) {
    var now = clock.instant();
    return em.createQuery(
            "select s from Session s where s.accountId = :account and"
                + LIVE
                + "order by s.lastUsedAt desc",
            Session.class)
        .setParameter("account", account)
        .setParameter("unused", now.minus(Session.UNUSED))
        .setParameter("longest", now.minus(Session.LONGEST))
        .getResultList();
  }

  int sweep() {
    var now = clock.instant();
    return em.createQuery(
            "delete from Session where lastUsedAt < :unused or createdAt < :longest or endedAt < :unused")
        .setParameter("unused", now.minus(Session.UNUSED))
        .setParameter("longest", now.minus(Session.LONGEST))
        .executeUpdate();
  }

  private void touch(long session, Instant used, Instant now) {
    if (used.plus(Session.TOUCHED_EVERY).isAfter(now)) {
      return;
    }
    em.createQuery("update Session set lastUsedAt = :now where id = :id and lastUsedAt = :used")
        .setParameter("now", now)
        .setParameter("id", session)
        .setParameter("used", used)
        .executeUpdate();
  }

  private static SignedIn signedIn(List<Tuple> rows) {
    var roles = EnumSet.noneOf(SiteRole.class);
    rows.stream()
        .map(row -> row.get("role", SiteRole.class))
        .filter(role -> role != null)
        .forEach(roles::add);
    var row = rows.get(0);
    var person =
        new Person(
            row.get("id", Long.class),
            row.get("handle", String.class),
            row.get("name", String.class),
            row.get("trust", Integer.class),
            roles,
            row.get("language", String.class));
    return new SignedIn(row.get("session", Long.class), person, row.get("since", Instant.class));
  }
}
