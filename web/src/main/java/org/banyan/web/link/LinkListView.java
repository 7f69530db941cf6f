package org.banyan.web.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.ejb.link.LinkReading;
import org.banyan.ejb.link.PageLinks;
import org.banyan.ejb.outside.OutsideLine;
import org.banyan.ejb.outside.OutsideReading;
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

  @Inject private OutsideReading leavingSite;

  private PageLinks found;
  private List<OutsideLine> outside;
  private List<PageLinks.Line> leadingHere;

  public void show() {
    at.find();
    found = links.show(at.asked(), current.reader());
    outside = leavingSite.ofPage(at.asked(), current.reader());
  }

  public PageLinks getFound() {
    return found;
  }

  /** What leads to other sites. */
  public List<OutsideLine> getOutside() {
    return outside;
  }

  /** For the screen of the page itself. */
  public List<PageLinks.Line> leadingTo(PageView page) {
    if (leadingHere == null) {
      leadingHere = links.leadingTo(page.spot(), current.reader());
    }
    return leadingHere;
  }
}
