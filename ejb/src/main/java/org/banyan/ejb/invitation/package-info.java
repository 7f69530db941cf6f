/** Inviting people into spaces by mail, accepting, and taking invitations back. */
package org.banyan.ejb.invitation;
