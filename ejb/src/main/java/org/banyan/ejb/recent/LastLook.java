package org.banyan.ejb.recent;

import java.time.Instant;

/**
 * How far a person has said to have looked.
 *
 * @param at when they said so last; null for never
 * @param mark says "everything up to now" later; tells nothing else
 */
public record LastLook(Instant at, String mark) {}
