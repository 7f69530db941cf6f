package org.banyan.ejb.recent;

import java.time.Instant;

/**
 * How far a person has looked, as it stands in the change log.
 *
 * @param position 0 for who never said so
 * @param at when they said so last; null for never
 * @param head how far the log goes now
 */
record Look(long position, Instant at, long head) {}
