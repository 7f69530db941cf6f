/**
 * Draws two axes against each other: how many pages, and how fresh, where they cross.
 *
 * <p>Promises to count what the reader may read and nothing else. Announces nothing.
 */
package org.banyan.ejb.coverage;
