/**
 * Shows that no acknowledged save is lost: programs that kill, crowd, starve and cut off a running
 * Banyan, each ending with the same invariants over the history it kept. Speaks only REST and
 * forms; what the database kept is counted afterwards.
 */
package org.banyan.benchmarks.reliability;
