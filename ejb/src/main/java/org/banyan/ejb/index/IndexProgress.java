package org.banyan.ejb.index;

/**
 * How it stands with the index of the node that is asked.
 *
 * @param whole whether it has everything; false while there is none or the first is being made
 * @param behind how many changes it has yet to follow
 * @param rebuilding whether another is being made or about to be
 * @param written how many things the one that is made last has taken in
 * @param failed whether the last attempt to make another failed
 */
public record IndexProgress(
    boolean whole, long behind, boolean rebuilding, long written, boolean failed) {}
