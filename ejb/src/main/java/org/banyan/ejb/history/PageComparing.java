package org.banyan.ejb.history;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.banyan.domain.access.Reader;
import org.banyan.domain.history.Comparison;
import org.banyan.domain.history.Piece;
import org.banyan.domain.history.TextComparison;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.page.Pages;
import org.banyan.domain.page.Revision;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.page.PageLocator;
import org.banyan.ejb.page.PageSpot;

/** Compares any two revisions of a page for those who may read it. */
@Stateless
public class PageComparing {

  /**
   * Two revisions compared.
   *
   * @param title words of both titles, marked where they differ
   */
  public record View(
      PageLocation location,
      RevisionLine from,
      RevisionLine to,
      List<Piece> title,
      Comparison body) {}

  @Inject PageLocator locator;
  @Inject Pages pages;
  @Inject TextComparison comparison;

  public View compare(PageLocation address, int from, int to, Reader reader) {
    PageSpot spot = locator.locateLive(address, reader);
    Revision before = revision(spot, from);
    Revision after = revision(spot, to);
    return new View(
        spot.location(),
        RevisionLine.of(before),
        RevisionLine.of(after),
        comparison.compareWords(before.text().title(), after.text().title()),
        comparison.compare(before.text().body(), after.text().body()));
  }

  private Revision revision(PageSpot spot, int number) {
    return pages.revision(spot.pageId(), number).orElseThrow(NotFound::new);
  }
}
