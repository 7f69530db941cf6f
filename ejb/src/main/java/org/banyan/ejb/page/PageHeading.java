package org.banyan.ejb.page;

import java.util.List;
import java.util.Set;
import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.page.PageLocation;

/**
 * What stands above every screen about a page, without its text.
 *
 * @param spot where it was found, for what is shown below
 */
public record PageHeading(
    long id,
    PageLocation location,
    String title,
    String spaceTitle,
    String spaceColour,
    List<PageLine> way,
    int latestRevision,
    Condition condition,
    Visibility visibility,
    Set<String> rights,
    PageSpot spot) {

  public boolean may(String deed) {
    return rights.contains(deed);
  }
}
