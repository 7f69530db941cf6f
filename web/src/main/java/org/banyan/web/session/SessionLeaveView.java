package org.banyan.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;

/** The door out. */
@Named("sessionLeaveView")
@RequestScoped
public class SessionLeaveView {

  @Inject private CurrentReader current;

  public void leave() {
    current.leave();
    Answers.seeOther("/");
  }
}
