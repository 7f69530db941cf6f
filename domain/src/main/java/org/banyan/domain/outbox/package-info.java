/**
 * Promises that what must leave the database (mail, calls) is a row of the same transaction and is
 * tried until it is gone. Never sends anything itself.
 */
package org.banyan.domain.outbox;
