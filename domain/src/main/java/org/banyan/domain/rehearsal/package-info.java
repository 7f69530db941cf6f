/** Promises that time can be shifted for all nodes where the server was started to allow it. */
package org.banyan.domain.rehearsal;
