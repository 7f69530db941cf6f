package org.banyan.web.recent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.recent.LastLooking;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;

/** Saying that one has looked at everything up to what a list showed. */
@Named("recentSeenView")
@RequestScoped
public class RecentSeenView {

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private LastLooking looking;
  @Inject private Said said;

  public void show() {
    if (!current.isSignedIn()) {
      throw new Unauthenticated();
    }
  }

  public void look() {
    looking.look(request.getParameter("upTo"), current.reader());
    said.andShow("recent.seen", "/recent?unseen=true");
  }
}
