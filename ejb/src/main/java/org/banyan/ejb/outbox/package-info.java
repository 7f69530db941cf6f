/**
 * Promises that each row of the outbox is tried until it is sent, by one node at a time. Announces
 * nothing. Never sends within the transaction that asked for it.
 */
package org.banyan.ejb.outbox;
