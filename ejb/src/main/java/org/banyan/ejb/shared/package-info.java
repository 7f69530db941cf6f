/** What every use case needs: the clock, the database, refusals on their way out. */
package org.banyan.ejb.shared;
