package org.banyan.ejb.credential;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.banyan.domain.account.AccountPolicy;
import org.banyan.domain.account.Person;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.credential.PasswordChanged;
import org.banyan.domain.credential.PasswordRule;
import org.banyan.domain.credential.SignInFailed;
import org.banyan.domain.shared.Invalid;

/** Changes one's own password, by the present one. */
@Stateless
public class PasswordChange {

  private final AccountPolicy policy = new AccountPolicy();

  @Inject Recognition recognition;
  @Inject Credentials credentials;
  @Inject PasswordHashing hashing;
  @Inject AuditLog audit;
  @Inject Clock clock;
  @Inject Event<PasswordChanged> changed;

  /**
   * @param session the one that goes on; all others end
   */
  public void change(Person asking, String present, String next, long session, String address) {
    policy.requireSignedIn(asking);
    PasswordRule.require(next, asking.handle(), null);
    try {
      recognition.require(asking.id(), asking.handle(), present, address);
    } catch (SignInFailed e) {
      throw new Invalid("present", "password-wrong", "This is not your present password.");
    }
    var hash = hashing.hash(next);
    var fact = credentials.of(asking.id()).change(hash, session, clock.instant());
    audit.record(
        new DeedDone(asking.id(), asking.handle(), "password-change", asking.handle(), ""));
    changed.fire(fact);
  }
}
