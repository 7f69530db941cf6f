package org.banyan.ejb.search;

import org.banyan.domain.search.SearchWords;

/**
 * What somebody looks for.
 *
 * @param language the reader's own, which is preferred
 * @param from how many hits to leave out, 0 to {@value #FARTHEST}
 * @param limit how many to show, 1 to 200
 */
public record SearchRequest(
    SearchWords words, SearchFilter filter, SearchSort sort, String language, int from, int limit) {

  public static final int FARTHEST = 2000;
}
