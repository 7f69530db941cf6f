package org.banyan.ejb.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.banyan.domain.account.EmailAddress;
import org.banyan.domain.credential.AccountToken;
import org.banyan.domain.credential.TokenPurpose;
import org.banyan.domain.credential.TokenRefused;
import org.banyan.domain.shared.Secret;
import org.banyan.ejb.shared.Finding;

/** Secrets in mailed links. */
@ApplicationScoped
class Tokens {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  Secret make(long account, TokenPurpose purpose) {
    return make(account, purpose, null);
  }

  /**
   * @param email the address that the secret proves, or null
   */
  Secret make(long account, TokenPurpose purpose, String email) {
    var secret = Secret.random();
    em.persist(new AccountToken(secret, account, purpose, email, clock.instant()));
    return secret;
  }

  /** Whether a link would work; looking does not use it up. */
  long check(String token, TokenPurpose purpose) {
    return find(token, purpose, LockModeType.NONE).accountId();
  }

  /** The address that a link proves. */
  EmailAddress proven(String token) {
    return new EmailAddress(find(token, TokenPurpose.EMAIL, LockModeType.NONE).email());
  }

  /** Uses up a link, and with it all others for the same. */
  long use(String token, TokenPurpose purpose) {
    long account = find(token, purpose, LockModeType.PESSIMISTIC_WRITE).accountId();
    em.createQuery("delete from AccountToken where accountId = :account and purpose = :purpose")
        .setParameter("account", account)
        .setParameter("purpose", purpose)
        .executeUpdate();
    return account;
  }

  private AccountToken find(String token, TokenPurpose purpose, LockModeType lock) {
    return Optional.ofNullable(token)
        .flatMap(text -> Finding.find(em, AccountToken.class, new Secret(text).hash(), lock))
        .filter(found -> found.isFor(purpose, clock.instant()))
        .orElseThrow(TokenRefused::new);
  }
}
