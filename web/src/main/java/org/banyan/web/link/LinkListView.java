package org.banyan.web.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banyan.ejb.link.LinkReading;
import org.banyan.ejb.link.PageLinks;
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

  public void show() {
    at.find();
    found = links.show(at.asked(), current.reader());
  }

  /** Of the page that the address names, also for the screen of the page itself. */
  public PageLinks getFound() {
    if (found == null) {
      found = links.show(at.asked(), current.reader());
    }
    return found;
  }
}
