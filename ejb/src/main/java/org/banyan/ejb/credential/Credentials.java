package org.banyan.ejb.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.credential.Credential;
import org.banyan.domain.credential.KnownAddress;

/** The stored side of recognising people; what must not wait for a slow hash has its own step. */
@ApplicationScoped
class Credentials {

  /** Enough to hold a password against; the hash is null where there is no such account. */
  record Candidate(Long account, String handle, String passwordHash, boolean addressKnown) {}

  @PersistenceContext EntityManager em;
  @Inject Accounts accounts;
  @Inject Clock clock;

  void add(Account account, String passwordHash) {
    em.persist(new Credential(account.id(), passwordHash, clock.instant()));
  }

  Credential of(long account) {
    return em.find(Credential.class, account);
  }

  /** By handle or mail address, as typed. */
  Optional<Account> named(String name) {
    var typed = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    return typed.contains("@") ? accounts.findByEmail(typed) : accounts.find(typed);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Candidate candidate(String name, String address) {
    return named(name)
        .map(
            account ->
                new Candidate(
                    account.id(),
                    account.handle(),
                    of(account.id()).passwordHash(),
                    isKnown(account.id(), address)))
        .orElse(new Candidate(null, null, null, false));
  }

  /** Remembers that the account came from this address, and a stronger hash if there is one. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void recognised(long account, String address, String strongerHash) {
    if (strongerHash != null) {
      of(account).strengthen(strongerHash);
    }
    remember(account, address);
  }

  void remember(long account, String address) {
    var known = em.find(KnownAddress.class, KnownAddress.idOf(account, address));
    if (known == null) {
      em.persist(new KnownAddress(account, address, clock.instant()));
    } else {
      known.see(clock.instant());
    }
  }

  private boolean isKnown(long account, String address) {
    var known = em.find(KnownAddress.class, KnownAddress.idOf(account, address));
    return known != null && known.isRemembered(clock.instant());
  }
}
