/** The clock of rehearsals. Elsewhere there is nothing here. */
package org.banyan.web.rehearsal;
