package org.banyan.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.banyan.domain.access.Reader;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.web.shared.Cookies;

/** Who asks: the person signed in by the cookie of this request, or a guest. */
@Named("current")
@RequestScoped
public class CurrentReader {

  public static final String COOKIE = "BANYAN_SESSION";

  @Inject private HttpServletRequest request;

  /** Whom use cases are told. */
  public Reader reader() {
    return Reader.GUEST;
  }

  /** The secret of this sign-in; empty for a guest. */
  public String token() {
    return Cookies.find(request, COOKIE).orElse("");
  }

  /** Signs a person in for this request and the ones after it. */
  public void enter(String handle, String password) {
    throw new Unauthenticated();
  }

  public String getHandle() {
    return reader().handle();
  }

  public String getName() {
    return reader().handle();
  }

  public boolean isSignedIn() {
    return reader().signedIn();
  }

  public boolean isAdministrator() {
    return reader().administrator();
  }
}
