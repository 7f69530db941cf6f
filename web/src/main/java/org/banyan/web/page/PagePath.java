package org.banyan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.page.PageReading;
import org.banyan.web.api.Moves;
import org.banyan.web.reader.CurrentReader;

/** Finds the page that the address of a call goes through. */
@RequestScoped
public class PagePath {

  @Inject CurrentReader current;
  @Inject PageReading reading;

  /** Its present location; who comes by an old one is sent there. */
  public PageLocation present(UriInfo address, String space, String slug) {
    PageLocation now = reading.presentLocation(new PageLocation(space, slug), current.reader());
    Moves.follow(address, now.space(), now.slug());
    return now;
  }
}
