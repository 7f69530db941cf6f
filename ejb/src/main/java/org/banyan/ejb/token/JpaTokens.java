package org.banyan.ejb.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.AccountState;
import org.banyan.domain.token.AccessToken;
import org.banyan.domain.token.TokenSecret;
import org.banyan.ejb.shared.Finding;

@ApplicationScoped
class JpaTokens {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  void add(AccessToken token) {
    em.persist(token);
  }

  Optional<AccessToken> find(long id) {
    return Finding.find(em, AccessToken.class, id);
  }

  Optional<TokenBearer> bearer(TokenSecret secret) {
    return live(secret).flatMap(token -> account(token).map(account -> bearer(token, account)));
  }

  private TokenBearer bearer(AccessToken token, Account account) {
    touch(token, clock.instant());
    var grant = token.grant();
    return new TokenBearer(token.id(), grant.limit(account.person()), grant, token.createdAt());
  }

  private Optional<AccessToken> live(TokenSecret secret) {
    return em
        .createQuery(
            """
            select t from AccessToken t left join fetch t.scopes
            where t.tokenHash = :hash and t.revokedAt is null
              and (t.expiresAt is null or t.expiresAt > :now)
            """,
            AccessToken.class)
        .setParameter("hash", secret.hash())
        .setParameter("now", clock.instant())
        .getResultList()
        .stream()
        .findFirst();
  }

  private Optional<Account> account(AccessToken token) {
    return em
        .createQuery(
            """
            select a from Account a left join fetch a.siteRoles
            where a.id = :id and a.state = :active
            """,
            Account.class)
        .setParameter("id", token.accountId())
        .setParameter("active", AccountState.ACTIVE)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** By a statement of its own, so that many calls at once never wait for one another. */
  private void touch(AccessToken token, Instant now) {
    Instant used = token.lastUsedAt();
    if (used != null && used.plus(AccessToken.TOUCHED_EVERY).isAfter(now)) {
      return;
    }
    em.createQuery(
            """
            update AccessToken set lastUsedAt = :now
            where id = :id and (lastUsedAt is null or lastUsedAt < :due)
            """)
        .setParameter("now", now)
        .setParameter("id", token.id())
        .setParameter("due", now.minus(AccessToken.TOUCHED_EVERY))
        .executeUpdate();
  }

  /** Those not revoked, newest first; such as have run out are among them for a while. */
  List<AccessToken> kept(long account) {
    return em.createQuery(
            """
            select distinct t from AccessToken t left join fetch t.scopes
            where t.accountId = :account and t.revokedAt is null order by t.createdAt desc, t.id
            """,
            AccessToken.class)
        .setParameter("account", account)
        .getResultList();
  }

  int sweep() {
    return em.createQuery("delete from AccessToken where revokedAt < :past or expiresAt < :past")
        .setParameter("past", clock.instant().minus(AccessToken.REMEMBERED))
        .executeUpdate();
  }
}
