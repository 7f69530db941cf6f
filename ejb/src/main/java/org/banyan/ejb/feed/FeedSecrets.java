package org.banyan.ejb.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import org.banyan.domain.access.Reader;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.AccountChanged;
import org.banyan.domain.account.AccountState;
import org.banyan.domain.credential.PasswordChanged;
import org.banyan.domain.feed.FeedToken;
import org.banyan.domain.shared.Secret;
import org.banyan.ejb.membership.ReaderLookup;
import org.banyan.ejb.shared.Finding;

/** Whose feed a secret opens; it ends with what gave its person their rights. */
@ApplicationScoped
class FeedSecrets {

  private static final int MOST = 64;

  @Inject ReaderLookup readers;
  @PersistenceContext EntityManager em;

  Optional<FeedToken> find(long account) {
    return Finding.find(em, FeedToken.class, account);
  }

  void add(FeedToken token) {
    em.persist(token);
  }

  void remove(FeedToken token) {
    em.remove(token);
  }

  /** The person as one who reads: what is held site-wide opens nothing here. */
  Optional<Reader> reader(String secret) {
    if (secret == null || secret.isEmpty() || secret.length() > MOST) {
      return Optional.empty();
    }
    return em.createQuery(
            "select a from FeedToken t join Account a on a.id = t.accountId"
                + " where t.tokenHash = :hash and a.state = :active",
            Account.class)
        .setParameter("hash", new Secret(secret).hash())
        .setParameter("active", AccountState.ACTIVE)
        .getResultStream()
        .findFirst()
        .map(account -> readers.reader(account.id(), account.handle(), 0, Set.of()));
  }

  void passwordChanged(@Observes PasswordChanged changed) {
    if (changed.keptSession() == null) {
      find(changed.account()).ifPresent(this::remove);
    }
  }

  void accountChanged(@Observes AccountChanged changed) {
    if (changed.what() == AccountChanged.What.SUSPENDED) {
      find(changed.account()).ifPresent(this::remove);
    }
  }
}
