package org.banyan.domain.invitation;

import org.banyan.domain.shared.Invalid;

/**
 * An invitation that is used up, withdrawn, too old or was never made: which is nobody's business.
 */
public class InvitationRefused extends Invalid {

  public InvitationRefused() {
    super(
        "token",
        "invitation-refused",
        "This invitation does not work any more. Ask those who invited you for a new one.");
  }
}
