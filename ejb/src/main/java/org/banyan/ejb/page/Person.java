package org.banyan.ejb.page;

import org.banyan.domain.account.Account;

/** A person as they stand beside a text. */
public record Person(String handle, String displayName) {

  public static Person of(Account account) {
    return account == null ? null : new Person(account.handle(), account.displayName());
  }
}
