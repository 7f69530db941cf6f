package org.banyan.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.history.PageHistory;
import org.banyan.ejb.history.RevisionLine;
import org.banyan.ejb.shared.Listing;
import org.banyan.web.page.PageAt;
import org.banyan.web.reader.CurrentReader;

/** The revisions of a page, newest first. */
@Named("historyListView")
@RequestScoped
public class HistoryListView {

  private static final int A_SCREENFUL = 50;

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private PageAt at;
  @Inject private PageHistory history;

  private Listing<RevisionLine> revisions;

  public void show() {
    at.find();
    revisions = history.revisions(at.getHeading(), below(), A_SCREENFUL, current.reader());
  }

  public Listing<RevisionLine> getRevisions() {
    return revisions;
  }

  /** The newest number on this screen. */
  public int getNewest() {
    return revisions.items().isEmpty() ? 0 : revisions.items().get(0).number();
  }

  private Integer below() {
    String below = request.getParameter("below");
    try {
      return below == null ? null : Integer.valueOf(below);
    } catch (NumberFormatException e) {
      throw new NotFound();
    }
  }
}
