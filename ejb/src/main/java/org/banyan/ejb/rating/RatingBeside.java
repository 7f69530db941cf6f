package org.banyan.ejb.rating;

/**
 * What stands of ratings beside a page, for one reader.
 *
 * @param own how many stars the reader gave; null where none
 * @param open whether the reader may rate
 * @param heard how many readers say what is missing, for those who hear it; else 0
 */
public record RatingBeside(Integer own, boolean open, long heard) {}
