package org.banyan.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;

/** The door in. */
@Named("sessionEnterView")
@RequestScoped
public class SessionEnterView {

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;

  private String name = "";
  private String password = "";

  public void enter() {
    current.enter(name, password);
    Answers.seeOther(next());
  }

  /** Where to go on: an address of our own, never another site's. */
  private String next() {
    String next = request.getParameter("next");
    boolean ours =
        next != null
            && next.startsWith("/")
            && !next.startsWith("//")
            && next.indexOf('\\') < 0
            && next.chars().noneMatch(Character::isISOControl);
    return ours ? next : "/";
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
