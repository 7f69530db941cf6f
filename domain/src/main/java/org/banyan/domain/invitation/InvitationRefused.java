package org.banyan.domain.invitation;

import org.banyan.domain.shared.Gone;

/**
 * An invitation that is used up, withdrawn, too old or was never made: which is nobody's business.
 */
public class InvitationRefused extends Gone {

  public InvitationRefused() {
    super(
        "invitation-refused",
        "This invitation does not work any more. Ask those who invited you for a new one.");
  }
}
