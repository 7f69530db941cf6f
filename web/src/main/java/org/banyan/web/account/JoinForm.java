package org.banyan.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What somebody who joins types. */
@Named("joinForm")
@RequestScoped
public class JoinForm {

  private String handle = "";
  private String displayName = "";
  private String email = "";
  private String password = "";

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
