package org.banyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banyan.domain.shared.Secret;
import org.banyan.ejb.credential.HelpDesk;
import org.banyan.ejb.credential.JoinDraft;
import org.banyan.ejb.credential.Joined;
import org.banyan.web.account.JoinForm;
import org.banyan.web.form.Said;
import org.banyan.web.shared.Answers;

/** Making an account for somebody, who chooses a password by a mailed link or is told one. */
@Named("adminEnrolView")
@RequestScoped
public class AdminEnrolView {

  @Inject private AdminDoor door;
  @Inject private JoinForm form;
  @Inject private HelpDesk desk;
  @Inject private Said said;

  private int trustLevel = 1;

  public void show() {
    door.administrators();
  }

  public void enrol() {
    boolean mailed = form.getPassword().isBlank();
    String password = mailed ? Secret.random().text() : form.getPassword();
    JoinDraft draft =
        new JoinDraft(form.getHandle(), form.getDisplayName(), form.getEmail(), password, null);
    Joined joined = desk.enrol(door.person(), draft, trustLevel, null);
    if (mailed) {
      desk.sendReset(door.person(), joined.handle());
    }
    said.andShow(
        mailed ? "admin.enrolledByMail" : "admin.enrolled",
        Answers.path("admin", "people", joined.handle()));
  }

  public int getTrustLevel() {
    return trustLevel;
  }

  public void setTrustLevel(int trustLevel) {
    this.trustLevel = trustLevel;
  }
}
