package org.banyan.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What somebody who joins types. */
@Named("joinForm")
@RequestScoped
public class JoinForm {

  @Inject private HttpServletRequest request;

  private String handle = "";
  private String displayName = "";
  private String email = "";
  private String password = "";

  /** Which version of the code of conduct was ticked; null for none. */
  public Integer conduct() {
    String ticked = request.getParameter("conduct");
    return ticked != null && ticked.matches("[0-9]{1,9}") ? Integer.valueOf(ticked) : null;
  }

  /** What was ticked stays ticked, unless another version came to stand. */
  public boolean accepts(int version) {
    return Integer.valueOf(version).equals(conduct());
  }

  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
