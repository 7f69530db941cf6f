/**
 * Ways through all spaces along the axes, kinds and labels: how many pages stand where, and which.
 *
 * <p>Promises that counts take in what stands below a value and nothing that the reader may not
 * read. Announces nothing.
 */
package org.banyan.ejb.browse;
