/**
 * Asks the one access policy and turns its refusals into answers; explains them on request.
 *
 * <p>What is hidden is refused exactly like what does not exist.
 */
package org.banyan.ejb.access;
