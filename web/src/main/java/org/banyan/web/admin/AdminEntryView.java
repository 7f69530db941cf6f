package org.banyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.membership.SpaceEntering;
import org.banyan.web.form.Said;
import org.banyan.web.language.Texts;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;

/** Entering a private space, for a reason that its members will read. */
@Named("adminEntryView")
@RequestScoped
public class AdminEntryView {

  @Inject private CurrentReader current;
  @Inject private SpaceEntering entering;
  @Inject private Texts texts;
  @Inject private Said said;

  private String space = "";
  private String reason = "";

  public void enter() {
    String key = space.strip();
    try {
      entering.enter(key, reason, current.reader());
    } catch (NotFound e) {
      throw new Invalid("space", "no-such-space", texts.of("admin.noSuchSpace", key));
    }
    said.andShow("admin.entered", Answers.path("s", key));
  }

  public String getSpace() {
    return space;
  }

  public void setSpace(String space) {
    this.space = space;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
