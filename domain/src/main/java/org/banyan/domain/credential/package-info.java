/**
 * Promises that people prove who they are by a password or a mailed link, that guessing is slow for
 * all and locks nobody out for good. Announces {@code PasswordChanged}. Never keeps a secret in the
 * clear.
 */
package org.banyan.domain.credential;
