package org.banyan.web.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.ejb.link.LinkReading;
import org.banyan.ejb.link.PageLinks;
import org.banyan.ejb.page.PageView;
import org.banyan.web.page.PageAt;
import org.banyan.web.reader.CurrentReader;

/** What leads to a page, and where it leads. */
@Named("linkListView")
@RequestScoped
public class LinkListView {

  @Inject private CurrentReader current;
  @Inject private PageAt at;
  @Inject private LinkReading links;

  private PageLinks found;
  private List<PageLinks.Line> leadingHere;

  public void show() {
    at.find();
    found = links.show(at.asked(), current.reader());
  }

  public PageLinks getFound() {
    return found;
  }

  /** For the screen of the page itself. */
  public List<PageLinks.Line> leadingTo(PageView page) {
    if (leadingHere == null) {
      leadingHere = links.leadingTo(page.spot(), current.reader());
    }
    return leadingHere;
  }
}
