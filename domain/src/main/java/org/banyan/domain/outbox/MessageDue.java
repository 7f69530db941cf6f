package org.banyan.domain.outbox;

/** A message is to be tried now; its id stays the same over all attempts. */
public record MessageDue(long id, String kind, String payload, int attempt) {}
