/**
 * Promises whoever asks what they may read and nothing besides: hits, counts, facets, suggestions
 * and spellings come from the spaces that the reader sees at that moment.
 *
 * <p>Never trusts the index with rights: every hit is looked at once more.
 */
package org.banyan.ejb.search;
