/**
 * Reading, writing and arranging pages. A save is acknowledged only after it is committed.
 *
 * <p>Announces {@code PageRevised} and {@code PageChanged} inside the transaction.
 */
package org.banyan.ejb.page;
