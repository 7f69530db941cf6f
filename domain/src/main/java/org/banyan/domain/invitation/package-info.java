/**
 * Invitations by mail into a space, with roles in them.
 *
 * <p>Nobody holds a role by being invited; they do by accepting. Never says who has an account.
 */
package org.banyan.domain.invitation;
