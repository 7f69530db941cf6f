/** Screens and calls of invitations: sending, listing, taking back, accepting. */
package org.banyan.web.invitation;
