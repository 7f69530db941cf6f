package org.banyan.web.space;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.ejb.page.PageLine;
import org.banyan.ejb.page.PageListing;
import org.banyan.web.reader.CurrentReader;

/** What was thrown away in a space, for those who may take it out again. */
@Named("spaceBinView")
@RequestScoped
public class SpaceBinView {

  @Inject private CurrentReader current;
  @Inject private SpaceAt at;
  @Inject private PageListing listing;

  private List<PageLine> pages = List.of();

  public void show() {
    if (at.find()) {
      pages = listing.bin(at.getSpace().key(), current.reader());
    }
  }

  public List<PageLine> getPages() {
    return pages;
  }
}
