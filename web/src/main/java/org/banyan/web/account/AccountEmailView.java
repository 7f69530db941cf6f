package org.banyan.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.banyan.domain.shared.Rejection;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.account.Profiles;
import org.banyan.ejb.credential.EmailChange;
import org.banyan.web.form.Problems;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;

/** Another mail address: asking for it, and following the link that was mailed there. */
@Named("accountEmailView")
@RequestScoped
public class AccountEmailView {

  private static final String HERE = "/settings/email";

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private Profiles profiles;
  @Inject private EmailChange changing;
  @Inject private Problems problems;
  @Inject private Said said;

  private String email = "";
  private String present = "";
  private String proven;

  public void show() {
    if (getToken() == null && !current.isSignedIn() && request.getMethod().equals("GET")) {
      throw new Unauthenticated();
    }
    getProven();
  }

  private String read() {
    try {
      return changing.check(getToken());
    } catch (Rejection refusal) {
      problems.add(refusal);
      return "";
    }
  }

  public void ask() {
    boolean done = changing.ask(current.person(), email, present, request.getRemoteAddr());
    said.andShow(done ? "account.emailChanged" : "account.emailAsked", HERE);
  }

  public void prove() {
    changing.prove(getToken());
    said.andShow("account.emailChanged", current.isSignedIn() ? HERE : "/login");
  }

  private String getToken() {
    return request.getParameter("token");
  }

  /** The address that the followed link proves; empty where it proves none. */
  public String getProven() {
    if (proven == null) {
      proven = getToken() == null ? "" : read();
    }
    return proven;
  }

  /** The address now; null for who came by the link alone. */
  public String getNow() {
    return current.isSignedIn()
        ? profiles.show(current.person(), current.getHandle()).owned().email()
        : null;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPresent() {
    return present;
  }

  public void setPresent(String present) {
    this.present = present;
  }
}
