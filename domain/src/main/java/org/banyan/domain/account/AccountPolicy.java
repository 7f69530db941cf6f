package org.banyan.domain.account;

import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Unauthenticated;

/** Who may do what with accounts; everyone who asks may be null: a guest. */
public final class AccountPolicy {

  public Person requireSignedIn(Person asking) {
    if (asking == null) {
      throw new Unauthenticated("sign-in-needed", "Sign in to do this.");
    }
    return asking;
  }

  public void requireEditing(Person asking, String handle) {
    if (!requireSignedIn(asking).administrator() && !asking.handle().equals(handle)) {
      throw new Forbidden("not-your-account", "Only its owner or an administrator may do this.");
    }
  }

  public void requireAdministrator(Person asking) {
    if (!requireSignedIn(asking).administrator()) {
      throw new Forbidden("administrators-only", "Only an administrator may do this.");
    }
  }

  public void requireHelpDesk(Person asking) {
    if (!requireSignedIn(asking).helpDesk()) {
      throw new Forbidden("help-desk-only", "Only the help desk or an administrator may do this.");
    }
  }

  /** Nobody saws off the branch they sit on, so there is always an administrator. */
  public void requireAnother(Person asking, String handle) {
    if (asking.handle().equals(handle)) {
      throw new Forbidden(
          "not-your-own-rights", "Your own rights and suspension are another administrator's.");
    }
  }
}
