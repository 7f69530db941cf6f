/**
 * What feed readers are told: what changed on the site, in a space, on a page, and for one person.
 *
 * <p>Promises that a feed tells what its reader may read at that moment and nothing else, and that
 * the secret of a person's own feed is kept nowhere.
 */
package org.banyan.ejb.feed;
