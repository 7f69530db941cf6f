/**
 * Promises joining, activation, reset and change of passwords without telling anybody whose mail
 * address is known here. Announces {@code PasswordChanged} and {@code AccountChanged}. Never hashes
 * more than two passwords at once, and never writes a secret into the outbox.
 */
package org.banyan.ejb.credential;
