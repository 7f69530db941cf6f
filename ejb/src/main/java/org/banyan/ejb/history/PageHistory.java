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
import org.banyan.ejb.page.PageHeading;
import org.banyan.ejb.page.PageLocator;
import org.banyan.ejb.page.PageSpot;
import org.banyan.ejb.shared.Listing;

/** Shows the revisions and events of a page to those who may read it. */
@Stateless
public class PageHistory {

  /** A revision with its text. */
  public record Text(RevisionLine line, PageText text) {

    static Text of(Revision revision) {
      return new Text(RevisionLine.of(revision), revision.text());
    }
  }

  /** Two revisions with their texts. */
  public record Pair(Text before, Text after) {}

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
    return revisions(locator.locateLive(address, reader).pageId(), below, limit);
  }

  /** The same of a page whose heading was read before. */
  public Listing<RevisionLine> revisions(
      PageHeading page, Integer below, int limit, Reader reader) {
    locator.requireReadable(page.spot(), reader);
    return revisions(page.id(), below, limit);
  }

  private Listing<RevisionLine> revisions(long pageId, Integer below, int limit) {
    List<RevisionLine> read = queries.revisions(pageId, below, limit + 1);
    return Listing.cut(read, limit, line -> Integer.toString(line.number()));
  }

  public Text revision(PageLocation address, int number, Reader reader) {
    return text(locator.locateLive(address, reader).pageId(), number);
  }

  /** Two revisions of a page whose heading was read before. */
  public Pair pair(PageHeading page, int before, int after, Reader reader) {
    locator.requireReadable(page.spot(), reader);
    return new Pair(text(page.id(), before), text(page.id(), after));
  }

  private Text text(long pageId, int number) {
    return pages.revision(pageId, number).map(Text::of).orElseThrow(NotFound::new);
  }

  /** Changes of properties, newest first. */
  public List<EventLine> events(PageLocation address, Reader reader) {
    PageSpot spot = locator.locateLive(address, reader);
    return discreet.of(queries.events(spot.pageId()), spot.tree(), reader);
  }
}
