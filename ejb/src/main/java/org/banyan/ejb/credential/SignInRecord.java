package org.banyan.ejb.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.banyan.domain.account.Account;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.credential.AttemptLimit;

/**
 * Keeps on record who could not sign in, though nothing else of such a call is kept. Writes as
 * often as the limits of signing in let somebody try, and the same for people who are not there.
 */
@ApplicationScoped
public class SignInRecord {

  @Inject Attempts attempts;
  @Inject AuditLog audit;

  /**
   * @param handle null where nobody has the name; what was typed may be a password and is not kept
   * @param last whether others are refused from now on
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void failed(String handle, boolean last) {
    String target = handle == null ? "" : handle;
    String why = handle == null ? "UNKNOWN_NAME" : "WRONG_PASSWORD";
    audit.record(new DeedDone(null, null, "sign-in-failed", target, why));
    if (last) {
      audit.record(new DeedDone(null, null, "sign-in-locked", target, ""));
    }
  }

  /**
   * Somebody with the right password whose account is not active.
   *
   * @throws org.banyan.domain.shared.TooMany where that was tried too often
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void refused(Account account) {
    attempts.count(AttemptLimit.SIGN_IN_REFUSED, account.id(), String.valueOf(account.id()));
    audit.record(
        new DeedDone(
            account.id(),
            account.handle(),
            "sign-in-refused",
            account.handle(),
            account.state().name()));
  }
}
