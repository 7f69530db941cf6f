/**
 * Counts in memory, and tells other nodes of those who take much: a database asked before every
 * call would be the first thing a flood fells. What must hold to the last call, guessing of
 * passwords, is counted there.
 */
package org.banyan.ejb.limit;
