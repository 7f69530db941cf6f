package org.banyan.ejb.page;

import java.util.List;
import java.util.Set;

/**
 * What is there of all that a text names, for whoever may see it.
 *
 * @param handles of people
 */
record LinkedThings(
    List<PageThere> pages, List<FileDestinations.Candidate> files, Set<String> handles) {

  /**
   * A page and the address that leads to it.
   *
   * @param spaceId of the address, present or former
   * @param presentSpaceId where the page is now
   * @param formerHome whether the text's own page once was in the space of the address
   */
  record PageThere(
      long spaceId, String slug, long presentSpaceId, String presentSlug, boolean formerHome) {}
}
