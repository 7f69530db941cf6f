/** Promises that answered calls are remembered for seven days and then forgotten. */
package org.banyan.ejb.idempotency;
