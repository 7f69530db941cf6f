package org.banyan.domain.invitation;

import org.banyan.domain.shared.Forbidden;

/** The invitation was made out to somebody else. */
public class InvitedAnother extends Forbidden {

  public InvitedAnother() {
    super("invited-another", "This invitation is for somebody else. Sign in as them to accept it.");
  }
}
