/** Promises that the record of deeds stands or falls with the transaction of the deed. */
package org.banyan.ejb.audit;
