package org.banyan.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.banyan.ejb.credential.JoinDraft;
import org.banyan.ejb.credential.Joined;
import org.banyan.ejb.credential.Joining;
import org.banyan.web.form.Said;
import org.banyan.web.language.CurrentLanguage;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;

/** Joining. */
@Named("accountJoinView")
@RequestScoped
public class AccountJoinView {

  @Inject private HttpServletRequest request;
  @Inject private CurrentLanguage language;
  @Inject private CurrentReader current;
  @Inject private JoinForm form;
  @Inject private Joining joining;
  @Inject private Said said;

  private Joined joined;

  /** Whoever is signed in has joined. */
  public void show() {
    if (current.isSignedIn() && !FacesContext.getCurrentInstance().isPostback()) {
      Answers.seeOther("/");
    }
  }

  /** The answer is the same for a mail address that is known already. */
  public void join() {
    var draft =
        new JoinDraft(
            form.getHandle(),
            form.getDisplayName(),
            form.getEmail(),
            form.getPassword(),
            language.getTag(),
            form.conduct());
    joined = joining.join(draft, request.getRemoteAddr());
    if (joined.active()) {
      said.andShow("account.welcome", "/login");
    }
  }

  /** Whether a mail with a link is on its way. */
  public boolean isMailed() {
    return joined != null && !joined.active();
  }
}
