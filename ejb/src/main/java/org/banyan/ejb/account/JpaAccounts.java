package org.banyan.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.shared.Finding;
import org.banyan.ejb.shared.LockPatience;

@ApplicationScoped
class JpaAccounts implements Accounts {

  @PersistenceContext EntityManager em;

  @Override
  public void add(Account account) {
    em.persist(account);
  }

  @Override
  public Account get(long id) {
    return Finding.find(em, Account.class, id).orElseThrow(NotFound::new);
  }

  @Override
  public void lock(Account account) {
    LockPatience.limit(em);
    em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public Optional<Account> find(String handle) {
    return em.createQuery("from Account where handle = :handle", Account.class)
        .setParameter("handle", handle)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Account> findByEmail(String email) {
    return em.createQuery("from Account where email = :email", Account.class)
        .setParameter("email", email.toLowerCase(Locale.ROOT))
        .getResultStream()
        .findFirst();
  }

  @Override
  public void remove(Account account) {
    em.remove(account);
  }
}
