package org.banyan.ejb.page;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.page.PageBinned;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.page.PageText;
import org.banyan.domain.page.Pages;
import org.banyan.domain.page.Revision;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;

/** Shows pages to those who may read them. */
@Stateless
public class PageReading {

  @Inject Access access;
  @Inject PageLocator locator;
  @Inject Pages pages;
  @Inject Spaces spaces;
  @Inject PageViews views;
  @Inject PageRendering rendering;

  /**
   * The published text of the page that has or once had this address.
   *
   * @throws PageBinned where it is in the bin
   */
  public PageView show(PageLocation address, Reader reader) {
    return views.published(locator.locateLive(address, reader), reader);
  }

  /** The page as it was at a revision. */
  public PageView show(PageLocation address, int number, Reader reader) {
    PageSpot spot = locator.locateLive(address, reader);
    Revision revision = pages.revision(spot.pageId(), number).orElseThrow(NotFound::new);
    return views.at(spot, revision, reader);
  }

  /** What stands above every screen about the page; also of pages in the bin. */
  public PageHeading heading(PageLocation address, Reader reader) {
    return views.heading(locator.locate(address, reader), reader);
  }

  /** Where the page is now that has or once had this address; also of pages in the bin. */
  public PageLocation presentLocation(PageLocation address, Reader reader) {
    return locator.locate(address, reader).location();
  }

  public PageLocation presentLocation(long pageId, Reader reader) {
    return locator.locate(pageId, reader).location();
  }

  /** How a text of the page would look to the reader. */
  public LinkedMarkup preview(PageLocation address, String body, Reader reader) {
    PageSpot spot = locator.locateLive(address, reader);
    access.require(reader, PageDeed.EDIT, spot.place(reader));
    TextPlace place = new TextPlace(spot.spaceId(), spot.pageId());
    return rendering.render(new PageText("preview", body).body(), place, spot.tree(), reader);
  }

  /** How a text of a new page in the space would look to the reader. */
  public LinkedMarkup preview(String spaceKey, String body, Reader reader) {
    SpaceTree tree = spaces.tree();
    var node = tree.find(spaceKey).orElseThrow(NotFound::new);
    access.require(reader, PageDeed.CREATE, Place.space(tree.way(node.id())));
    PageText text = new PageText("preview", body);
    return rendering.render(text.body(), new TextPlace(node.id(), null), tree, reader);
  }
}
