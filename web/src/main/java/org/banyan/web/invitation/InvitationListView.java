package org.banyan.web.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.banyan.ejb.invitation.InvitationDraft;
import org.banyan.ejb.invitation.InvitationLine;
import org.banyan.ejb.invitation.Inviting;
import org.banyan.ejb.shared.Settings;
import org.banyan.web.form.Said;
import org.banyan.web.language.CurrentLanguage;
import org.banyan.web.membership.RolesForm;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;
import org.banyan.web.shared.Answers;
import org.banyan.web.space.SpaceAt;

/** Inviting people into a space, and the invitations that are open. */
@Named("invitationListView")
@RequestScoped
public class InvitationListView {

  @Inject private HttpServletRequest request;
  @Inject private Here here;
  @Inject private CurrentReader current;
  @Inject private CurrentLanguage language;
  @Inject private SpaceAt at;
  @Inject private RolesForm roles;
  @Inject private Inviting inviting;
  @Inject private Settings settings;
  @Inject private Said said;

  private List<InvitationLine> open;
  private String guest = "";
  private String mailLanguage;

  public void show() {
    getOpen();
    if (at.find() && !FacesContext.getCurrentInstance().isPostback()) {
      mailLanguage = language.getTag();
    }
  }

  public void invite() {
    boolean byAddress = guest.strip().indexOf('@') > 0;
    String handle = guest.strip().replaceFirst("^@", "");
    var draft =
        new InvitationDraft(
            byAddress ? guest : null,
            byAddress ? null : handle,
            roles.roles(),
            roles.languageTags(),
            mailLanguage);
    inviting.invite(space(), draft, current.reader());
    said.andShow(isMailing() ? "invitation.sent" : "invitation.unsent", path());
  }

  /** Takes the invitations back that were ticked. */
  public void withdraw() {
    String[] ticked = request.getParameterValues("invitation");
    for (String id : ticked == null ? new String[0] : ticked) {
      inviting.withdraw(space(), id, current.reader());
    }
    said.andShow("invitation.withdrawn", path());
  }

  private String space() {
    return here.step("space");
  }

  private String path() {
    return Answers.path("s", space(), "invitations");
  }

  /** Read early where the form that comes back asks whether there was one. */
  public List<InvitationLine> getOpen() {
    if (open == null) {
      open = inviting.open(space(), current.reader());
    }
    return open;
  }

  /** Whether this server sends any mail at all. */
  public boolean isMailing() {
    return settings.smtpHost().isPresent();
  }

  public String getGuest() {
    return guest;
  }

  public void setGuest(String guest) {
    this.guest = guest;
  }

  public String getMailLanguage() {
    return mailLanguage;
  }

  public void setMailLanguage(String mailLanguage) {
    this.mailLanguage = mailLanguage;
  }
}
