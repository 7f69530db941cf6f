package org.banyan.ejb.recent;

import java.time.Instant;

/**
 * How far a person has said to have looked.
 *
 * @param position in the change log; 0 for who never said so
 * @param at when they said so last; null for never
 * @param head how far the log goes now
 */
public record LastLook(long position, Instant at, long head) {}
