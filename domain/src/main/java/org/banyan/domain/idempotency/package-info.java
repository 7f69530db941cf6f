/**
 * Promises that a call which carries a key does its work once, and that a repetition within seven
 * days gets the answer of the first. Never guesses that two calls without keys are the same.
 */
package org.banyan.domain.idempotency;
