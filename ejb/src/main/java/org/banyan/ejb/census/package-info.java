/**
 * Knows of every page outside the bin where it stands, so that pages can be counted along any axis
 * without reading them; each node keeps its own census with the change log.
 *
 * <p>Promises counts as the database is at the moment of asking. Never decides who may see what:
 * whoever asks counts the spaces of its reader alone.
 */
package org.banyan.ejb.census;
