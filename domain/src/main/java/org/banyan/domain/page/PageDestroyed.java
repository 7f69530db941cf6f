package org.banyan.domain.page;

import org.banyan.domain.account.Account;

/** A page is about to go for good: what refers to it goes first, in the same transaction. */
public record PageDestroyed(Page page, Account by) {}
