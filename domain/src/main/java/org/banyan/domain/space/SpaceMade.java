package org.banyan.domain.space;

import org.banyan.domain.account.Account;

/** A space was made by someone, who becomes its coordinator. */
public record SpaceMade(Space space, Account by) {}
