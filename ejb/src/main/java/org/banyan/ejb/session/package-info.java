/**
 * Promises sign-in, recognition of a session in one statement, and that each session can be seen
 * and ended. Announces {@code SessionEnded}. Never answers a token once it is made.
 */
package org.banyan.ejb.session;
