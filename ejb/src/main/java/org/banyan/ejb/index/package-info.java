/**
 * Promises each node an index of its own of everything that can be found, following the change log,
 * rebuilt by itself where it does not fit the database.
 *
 * <p>Announces nothing. Never decides who may read: the index only says where to look.
 */
package org.banyan.ejb.index;
