package org.banyan.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.banyan.domain.shared.Rejection;
import org.banyan.web.reader.CurrentReader;

/** Decides whether a form that arrives may do its deed, and what it must show when it may not. */
@Named("guard")
@RequestScoped
public class FormGuard {

  static final String FIELD = "seal";

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;

  private boolean asksSignIn;
  private boolean entered;
  private boolean heard;
  private Rejection refused;

  /** The seal for a form shown now. */
  public String getSeal() {
    return current.seal();
  }

  /** Whether the form was shown to this very sign-in. */
  boolean sealed() {
    return getSeal().equals(request.getParameter(FIELD));
  }

  /** Whether the form shows fields to sign in with and go on. */
  public boolean isAsksSignIn() {
    return asksSignIn;
  }

  /** Shows fields to sign in with, because without them the form cannot go on. */
  public void askSignIn() {
    asksSignIn = true;
  }

  /** The handle given in those fields. */
  public String getHandle() {
    return request.getParameter("signInHandle");
  }

  String password() {
    return request.getParameter("signInPassword");
  }

  /** Signs in whoever sent that along with a form, before any screen looks at who asks. */
  void enterLate(HttpServletResponse response) {
    if (getHandle() == null || getHandle().isBlank()) {
      return;
    }
    asksSignIn = true;
    try {
      current.enter(getHandle(), password(), response);
      entered = true;
    } catch (Rejection refusal) {
      refused = refusal;
    }
  }

  /** The deed of the form was found, whatever becomes of it. */
  void hear() {
    heard = true;
  }

  /** Whether the form may do its deed by the sign-in it brought; refuses where that was wrong. */
  boolean entered() {
    if (refused != null) {
      throw refused;
    }
    return entered;
  }

  /** Whether a late form went by unheard, because its screen shows it to others only. */
  boolean passedOver() {
    boolean guests = CurrentReader.GUEST_SEAL.equals(request.getParameter(FIELD));
    return !heard && !guests && !current.isSignedIn() && !current.isUnknown();
  }

  /** Why the sign-in that a form brought was refused; null where it was not. */
  public Rejection getRefused() {
    return refused;
  }
}
