package org.banyan.domain.library;

import org.banyan.domain.account.Account;

/** A file is called, described or kept otherwise than before. */
public record FileChanged(LibraryFile file, Account by) {}
