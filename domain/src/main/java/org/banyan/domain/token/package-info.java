/**
 * Promises that programs act for a person by a token that can do no more than its scopes say, runs
 * out, and can be revoked at once. Never keeps the token itself.
 */
package org.banyan.domain.token;
