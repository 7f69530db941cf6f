package org.banyan.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.membership.SpaceEntering;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;
import org.banyan.web.shared.Answers;

/** An administrator's way into a private space, on record and in its members' sight. */
@Named("membershipEnterView")
@RequestScoped
public class MembershipEnterView {

  @Inject private Here here;
  @Inject private CurrentReader current;
  @Inject private SpaceEntering entering;

  private String reason = "";

  /** For everybody else this door does not exist. */
  public void show() {
    if (!current.isAdministrator()) {
      throw new NotFound();
    }
  }

  public void enter() {
    entering.enter(here.step("space"), reason, current.reader());
    Answers.seeOther(Answers.path("s", here.step("space")));
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
