/**
 * Merges by line, then by word inside what clashes, over JGit's alignment of two texts. Bounded: a
 * hostile text gets a coarser answer, never a slow one. Announces nothing and never saves.
 */
package org.banyan.ejb.merge;
