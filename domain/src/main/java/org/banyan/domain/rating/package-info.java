/**
 * What readers think of pages: one rating of each person for each page, 1 to 5 stars, and what is
 * missing where they are few.
 *
 * <p>Announces {@code PageRated}. Never tells the words but to those who look after the page.
 */
package org.banyan.domain.rating;
