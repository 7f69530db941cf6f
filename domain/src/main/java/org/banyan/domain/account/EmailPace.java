package org.banyan.domain.account;

/** How often a person wants mail about what they follow; letters about the account come always. */
public enum EmailPace {
  AT_ONCE,
  DAILY,
  WEEKLY,
  NEVER
}
