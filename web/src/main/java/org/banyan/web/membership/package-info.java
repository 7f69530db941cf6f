/** Screens of who holds which role in a space, and why somebody may or may not. */
package org.banyan.web.membership;
