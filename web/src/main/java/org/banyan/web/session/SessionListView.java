package org.banyan.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.banyan.domain.session.SignedIn;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.session.OwnSessions;
import org.banyan.ejb.session.SessionLine;
import org.banyan.web.language.Texts;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;

/** Where one is signed in, and how to end it. */
@Named("sessionListView")
@RequestScoped
public class SessionListView {

  private static final String HERE = "/settings/sessions";

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private OwnSessions sessions;
  @Inject private Texts texts;

  private List<SessionLine> lines;

  public void show() {
    lines = sessions.list(signedIn());
  }

  /** Ends the sessions that were ticked. */
  public void end() {
    String[] ticked = request.getParameterValues("session");
    for (String id : ticked == null ? new String[0] : ticked) {
      sessions.end(signedIn(), PublicId.required(id));
    }
    Answers.seeOther(HERE);
  }

  public void endOthers() {
    sessions.endOthers(signedIn());
    Answers.seeOther(HERE);
  }

  private SignedIn signedIn() {
    return current.signedIn().orElseThrow(Unauthenticated::new);
  }

  /**
   * The device of a session, as its owner would name it; some programs do not say what they are.
   */
  public String device(SessionLine line) {
    String device = line.device();
    return device == null || device.isBlank()
        ? texts.of("session.unknownProgram")
        : DeviceName.of(device);
  }

  public List<SessionLine> getLines() {
    return lines;
  }
}
