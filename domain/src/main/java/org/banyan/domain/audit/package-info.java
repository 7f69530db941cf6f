/** Promises a lasting record of sign-ins, rights, moderation, exports and administration. */
package org.banyan.domain.audit;
