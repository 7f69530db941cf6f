/**
 * Counts in memory, for each node by itself: a database asked before every call would be the first
 * thing a flood fells. What must hold across nodes, guessing of passwords, is counted there.
 */
package org.banyan.ejb.limit;
