/** Roles in spaces: who a reader is there, who is a member, and entering private spaces. */
package org.banyan.ejb.membership;
