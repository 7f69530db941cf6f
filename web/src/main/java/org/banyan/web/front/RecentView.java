package org.banyan.web.front;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.banyan.ejb.history.RecentChanges;
import org.banyan.ejb.shared.Listing;
import org.banyan.ejb.shared.Slice;
import org.banyan.web.reader.CurrentReader;

/** What changed on the whole site, newest first. */
@Named("recentView")
@RequestScoped
public class RecentView {

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private RecentChanges changes;

  private Listing<RecentChanges.Line> recent;

  public void show() {
    recent = changes.ofSite(Slice.of(null, request.getParameter("cursor")), current.reader());
  }

  public Listing<RecentChanges.Line> getRecent() {
    return recent;
  }
}
