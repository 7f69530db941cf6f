package org.banyan.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.banyan.ejb.credential.Joining;
import org.banyan.web.form.Said;

/**
 * Following the link of the mail that greets a new member; looking at it alone activates nothing.
 */
@Named("accountActivateView")
@RequestScoped
public class AccountActivateView {

  @Inject private HttpServletRequest request;
  @Inject private Joining joining;
  @Inject private Said said;

  public void activate() {
    joining.activate(Objects.requireNonNullElse(request.getParameter("token"), ""));
    said.andShow("account.welcome", "/login");
  }
}
