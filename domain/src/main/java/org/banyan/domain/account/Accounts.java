package org.banyan.domain.account;

import java.util.Optional;

/** All accounts. */
public interface Accounts {

  void add(Account account);

  Account get(long id);

  /** Locks the account until the end of the transaction, as it is now. */
  void lock(Account account);

  Optional<Account> find(String handle);

  /** Case does not count. */
  Optional<Account> findByEmail(String email);

  void remove(Account account);
}
