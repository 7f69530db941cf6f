/**
 * Who holds which role in which space, and who entered a private one.
 *
 * <p>Whoever holds a role in a space is its member; nobody is one by anything else.
 */
package org.banyan.domain.membership;
