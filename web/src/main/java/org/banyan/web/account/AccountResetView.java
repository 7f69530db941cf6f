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
  private boolean usable;

  public void show() {
    if (getToken() == null) {
      return;
    }
    try {
      resetting.check(getToken());
      usable = true;
    } catch (Rejection refusal) {
      if (!problems.isAny()) {
        problems.add(refusal);
      }
    }
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

  /** Whether the link that was followed still works. */
  public boolean isUsable() {
    return usable;
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
