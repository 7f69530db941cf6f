/**
 * What was thrown away: shown to those who may take it out again, and destroyed by administrators
 * alone, on record.
 *
 * <p>Announces {@code PageDestroyed} before anything of the page goes.
 */
package org.banyan.ejb.bin;
