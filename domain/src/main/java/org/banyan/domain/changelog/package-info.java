/**
 * Promises that every committed change gets exactly one position, after those of all changes that
 * followers may already have seen, and that no follower misses one. Never says what was in it.
 */
package org.banyan.domain.changelog;
