package org.banyan.web.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.shared.Rejection;
import org.banyan.ejb.credential.JoinDraft;
import org.banyan.ejb.invitation.Accepting;
import org.banyan.ejb.invitation.Welcome;
import org.banyan.web.account.JoinForm;
import org.banyan.web.form.Problems;
import org.banyan.web.form.Said;
import org.banyan.web.language.CurrentLanguage;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;

/** Following the mailed link of an invitation; looking at it alone accepts nothing. */
@Named("invitationShowView")
@RequestScoped
public class InvitationShowView {

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private CurrentLanguage language;
  @Inject private JoinForm form;
  @Inject private Accepting accepting;
  @Inject private Problems problems;
  @Inject private Said said;

  private Welcome welcome;
  private boolean asked;

  public void show() {
    Answers.keepSecret(Visibility.PRIVATE);
    getWelcome();
  }

  /** Accepts with the account that is signed in. */
  public void accept() {
    String space = accepting.accept(token(), current.reader());
    said.andShow("invitation.accepted", Answers.path("s", space));
  }

  /** Accepts with a new account, which is signed in at once. */
  public void join() {
    var draft =
        new JoinDraft(
            form.getHandle(),
            form.getDisplayName(),
            null,
            form.getPassword(),
            language.getTag(),
            form.conduct());
    String space = accepting.join(token(), draft);
    current.enter(form.getHandle(), form.getPassword());
    said.andShow("invitation.accepted", Answers.path("s", space));
  }

  private String token() {
    return request.getParameter("token");
  }

  /** Null where the link does not work; a form that comes back asks before it is shown. */
  public Welcome getWelcome() {
    if (!asked) {
      asked = true;
      try {
        welcome = accepting.show(token());
      } catch (Rejection refusal) {
        problems.answer(refusal);
      }
    }
    return welcome;
  }

  /** Whether whoever is signed in is the one invited. */
  public boolean isMine() {
    return getWelcome() != null && getWelcome().isFor(current.getHandle());
  }

  /** Whether a new account may be made with it. */
  public boolean isNew() {
    return getWelcome() != null && !current.isSignedIn() && getWelcome().known() == null;
  }

  /** Where to sign in and come back. */
  public String getSignIn() {
    String here = "/invitation?token=" + token();
    return "/login?next=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
  }
}
