/** Screens of the people of a space: who holds which role, who entered, giving and taking. */
package org.banyan.web.membership;
