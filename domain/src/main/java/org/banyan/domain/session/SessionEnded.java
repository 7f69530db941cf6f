package org.banyan.domain.session;

/** A sign-in counts no more; its sockets close. */
public record SessionEnded(long session, long account) {}
