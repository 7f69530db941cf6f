package org.banyan.ejb.history;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.banyan.domain.access.Reader;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.page.PageText;
import org.banyan.domain.page.Pages;
import org.banyan.domain.page.Revision;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.page.PageLocator;
import org.banyan.ejb.page.PageSpot;
import org.banyan.ejb.shared.Listing;

/** Shows the revisions and events of a page to those who may read it. */
@Stateless
public class PageHistory {

  /** A revision with its text. */
  public record Text(RevisionLine line, PageText text) {}

  @Inject DiscreetEvents discreet;
  @Inject HistoryQueries queries;
  @Inject PageLocator locator;
  @Inject Pages pages;

  /**
   * Revisions, newest first.
   *
   * @param below only numbers below this one; null begins with the newest
   */
  public Listing<RevisionLine> revisions(
      PageLocation address, Integer below, int limit, Reader reader) {
    PageSpot spot = locator.locateLive(address, reader);
    List<RevisionLine> read = queries.revisions(spot.pageId(), below, limit + 1);
    return Listing.cut(read, limit, line -> Integer.toString(line.number()));
  }

  public Text revision(PageLocation address, int number, Reader reader) {
    PageSpot spot = locator.locateLive(address, reader);
    Revision revision = pages.revision(spot.pageId(), number).orElseThrow(NotFound::new);
    return new Text(RevisionLine.of(revision), revision.text());
  }

  /** Changes of properties, newest first. */
  public List<EventLine> events(PageLocation address, Reader reader) {
    PageSpot spot = locator.locateLive(address, reader);
    return discreet.of(queries.events(spot.pageId()), spot.tree(), reader);
  }
}
