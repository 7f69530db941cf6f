/**
 * Keeps what links to what, in the transaction of each save, and shows it.
 *
 * <p>Never shows a link from or to a place that the reader does not see.
 */
package org.banyan.ejb.link;
