package org.banyan.web.space;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.banyan.ejb.history.RecentChanges;
import org.banyan.ejb.shared.Listing;
import org.banyan.ejb.shared.Slice;
import org.banyan.web.reader.CurrentReader;

/** What changed in a space, newest first. */
@Named("spaceRecentView")
@RequestScoped
public class SpaceRecentView {

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private SpaceAt at;
  @Inject private RecentChanges changes;

  private Listing<RecentChanges.Line> recent = new Listing<>(List.of(), null);

  public void show() {
    if (at.find()) {
      Slice slice = Slice.of(null, request.getParameter("cursor"));
      recent = changes.ofSpace(at.getSpace().key(), slice, current.reader());
    }
  }

  public Listing<RecentChanges.Line> getRecent() {
    return recent;
  }
}
