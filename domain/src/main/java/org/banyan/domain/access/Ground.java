package org.banyan.domain.access;

/**
 * One space on the way from a place up to its root, as far as rights are concerned.
 *
 * @param visibility the space's own; null where it takes its parent's
 * @param contribution the space's own; null where it takes its parent's
 */
public record Ground(
    long spaceId, String key, Visibility visibility, Contribution contribution, boolean resting) {}
