package org.banyan.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.banyan.web.reader.CurrentReader;

/** Decides whether a form that arrives may do its deed, and what it must show when it may not. */
@Named("guard")
@RequestScoped
public class FormGuard {

  static final String FIELD = "seal";

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;

  private boolean asksSignIn;

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
}
