package org.banyan.domain.token;

import org.banyan.domain.shared.Forbidden;

/** The token was made for less than this. */
public class ScopeMissing extends Forbidden {

  public ScopeMissing(Scope needed) {
    super("scope-missing", "This needs a token with the scope “" + needed + "”.");
  }
}
