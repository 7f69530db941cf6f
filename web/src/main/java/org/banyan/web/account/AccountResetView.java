package org.banyan.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.banyan.domain.shared.Rejection;
import org.banyan.ejb.credential.PasswordReset;
import org.banyan.web.form.Problems;
import org.banyan.web.form.Said;

/** A new password by a mailed link: asking for the link, and following it. */
@Named("accountResetView")
@RequestScoped
public class AccountResetView {

  @Inject private HttpServletRequest request;
  @Inject private PasswordReset resetting;
  @Inject private Problems problems;
  @Inject private Said said;

  private String name = "";
  private String password = "";
  private boolean asked;
  private Boolean usable;

  public void show() {
    isUsable();
  }

  public void ask() {
    resetting.request(name, request.getRemoteAddr());
    asked = true;
  }

  public void reset() {
    resetting.reset(getToken(), password, request.getRemoteAddr());
    said.andShow("account.passwordChanged", "/login");
  }

  private String getToken() {
    return request.getParameter("token");
  }

  /** Whether the link that was followed works; a form that comes back asks before it is shown. */
  public boolean isUsable() {
    if (usable == null) {
      usable = getToken() != null && check();
    }
    return usable;
  }

  private boolean check() {
    try {
      resetting.check(getToken());
      return true;
    } catch (Rejection refusal) {
      problems.add(refusal);
      return false;
    }
  }

  public boolean isAsked() {
    return asked;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
