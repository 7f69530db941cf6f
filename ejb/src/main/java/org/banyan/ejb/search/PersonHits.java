package org.banyan.ejb.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.AccountState;
import org.banyan.ejb.index.IndexKind;

/** People who were found, by those who are signed in. */
@ApplicationScoped
class PersonHits implements HitSource {

  @PersistenceContext EntityManager em;

  @Override
  public IndexKind kind() {
    return IndexKind.PERSON;
  }

  @Override
  public List<Hit> readable(Collection<Long> ids, SearchSight sight) {
    if (!sight.reader().signedIn()) {
      return List.of();
    }
    return em.createQuery("from Account a where a.id in :ids and a.state = :active", Account.class)
        .setParameter("ids", ids)
        .setParameter("active", AccountState.ACTIVE)
        .getResultStream()
        .map(PersonHits::hit)
        .toList();
  }

  private static Hit hit(Account account) {
    return new Hit(
        IndexKind.PERSON,
        account.id(),
        account.handle(),
        account.displayName(),
        null,
        null,
        null,
        null,
        null,
        null,
        Snippet.NONE,
        0);
  }
}
