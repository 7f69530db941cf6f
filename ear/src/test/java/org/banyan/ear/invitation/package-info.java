/** Invitations by mail into a space, as those who send and those who get them see them. */
package org.banyan.ear.invitation;
