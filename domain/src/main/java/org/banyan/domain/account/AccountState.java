package org.banyan.domain.account;

/** Whether an account may sign in. */
public enum AccountState {
  PENDING,
  ACTIVE,
  SUSPENDED
}
