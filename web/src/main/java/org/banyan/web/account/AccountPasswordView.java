package org.banyan.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.banyan.domain.session.SignedIn;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.credential.PasswordChange;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;

/** A new password by the present one; every other session ends. */
@Named("accountPasswordView")
@RequestScoped
public class AccountPasswordView {

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private PasswordChange changing;
  @Inject private Said said;

  private String present = "";
  private String next = "";

  public void show() {
    if (!current.isSignedIn() && request.getMethod().equals("GET")) {
      throw new Unauthenticated();
    }
  }

  public void change() {
    SignedIn signedIn = current.signedIn().orElseThrow(Unauthenticated::new);
    changing.change(signedIn.person(), present, next, signedIn.session(), request.getRemoteAddr());
    said.andShow("account.passwordChanged", "/settings/password");
  }

  public String getPresent() {
    return present;
  }

  public void setPresent(String present) {
    this.present = present;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }
}
