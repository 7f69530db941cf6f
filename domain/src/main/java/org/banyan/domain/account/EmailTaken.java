package org.banyan.domain.account;

import org.banyan.domain.shared.Conflict;

/** Said only to those who see accounts anyway; to others a known address looks like a new one. */
public class EmailTaken extends Conflict {

  public EmailTaken() {
    super("email-taken", "Another account has this mail address.");
  }
}
