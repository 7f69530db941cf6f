/**
 * Promises that who signed in stays recognised for 30 days of use and 90 at most, can see and end
 * each sign-in, and that a password changed or an account suspended ends them. Never keeps the
 * token itself.
 */
package org.banyan.domain.session;
