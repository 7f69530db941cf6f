package org.banyan.domain.credential;

/** The password of an account is another now; all its sessions end but the kept one, if any. */
public record PasswordChanged(long account, Long keptSession) {}
