package org.banyan.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.banyan.ejb.feed.OwnFeed;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Site;

/** The address of one's own feed: made, shown once, revoked. */
@Named("feedOwnView")
@RequestScoped
public class FeedOwnView {

  private static final String HERE = "/settings/feeds";

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private OwnFeed feed;
  @Inject private Said said;
  @Inject private Site site;

  private Instant madeAt;
  private String address;

  public void show() {
    madeAt = feed.madeAt(current.person()).orElse(null);
  }

  /** Shows the address in the very answer; there is no second look at it. */
  public void make() {
    address = site.home(request) + "/feeds/me.atom?token=" + feed.make(current.person()).text();
  }

  public void revoke() {
    feed.revoke(current.person());
    said.andShow("feed.revoked", HERE);
  }

  /** When the address was made; null where there is none. */
  public Instant getMadeAt() {
    return madeAt;
  }

  /** The address just made; null where none was. */
  public String getAddress() {
    return address;
  }
}
