package org.banyan.domain.rating;

/**
 * How many say the same of a page.
 *
 * @param outgrown whether they said so of a text that has become another one
 */
public record RatingTally(int stars, boolean outgrown, long count) {}
