/**
 * Takes ratings of pages, keeps what they come to with each page, and tells what readers miss to
 * those who look after it.
 *
 * <p>Announces {@code PageRated}, and notes it in the change log without saying who rated.
 */
package org.banyan.ejb.rating;
