package org.banyan.ejb.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.AccountState;

/** People, by what they say of themselves. */
@ApplicationScoped
class PersonSource implements IndexSource {

  @PersistenceContext EntityManager em;

  @Override
  public IndexKind kind() {
    return IndexKind.PERSON;
  }

  @Override
  public Collection<Long> concerned(String feature, Set<Long> subjects) {
    return feature.equals("account") ? subjects : Set.of();
  }

  @Override
  public List<Long> after(long id, int limit) {
    return em.createQuery("select a.id from Account a where a.id > :id order by a.id", Long.class)
        .setParameter("id", id)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<IndexDocument> documents(Collection<Long> ids) {
    return em.createQuery("from Account a where a.id in :ids and a.state = :active", Account.class)
        .setParameter("ids", ids)
        .setParameter("active", AccountState.ACTIVE)
        .getResultStream()
        .map(PersonSource::document)
        .toList();
  }

  private static IndexDocument document(Account account) {
    var profile = account.profile();
    return IndexDocument.plain(
            IndexKind.PERSON,
            account.id(),
            null,
            account.displayName(),
            account.handle(),
            account.createdAt())
        .saying(Arrays.asList(profile.headline(), profile.organisation()), "");
  }
}
