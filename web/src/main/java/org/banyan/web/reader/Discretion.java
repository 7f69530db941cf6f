package org.banyan.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.banyan.ejb.access.PrivatePlaceSeen;

/** How discreet the answer to this request must be, by who asks and what was looked at. */
@RequestScoped
public class Discretion {

  @Inject CurrentReader current;

  private boolean secret;

  /** Begins to listen; what was looked at before is not counted. */
  public void listen() {
    secret = false;
  }

  /** Nothing of the answer may be kept anywhere. */
  public void keepNothing() {
    secret = true;
  }

  void seen(@Observes PrivatePlaceSeen fact) {
    secret = true;
  }

  /** Whether something of the answer is a secret of those who may see it. */
  public boolean isSecret() {
    return secret;
  }

  public String cacheControl() {
    if (secret) {
      return "private, no-store";
    }
    return current.isSignedIn() ? "private, no-cache" : "no-cache";
  }
}
