package org.banyan.ejb.credential;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.AccountChanged;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.account.EmailAddress;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.credential.AttemptLimit;
import org.banyan.domain.credential.TokenPurpose;
import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.shared.Settings;
import org.banyan.ejb.site.Conduct;

/** The door by which people come in. */
@Stateless
public class Joining {

  private static final Logger LOG = Logger.getLogger(Joining.class.getName());

  @Inject Attempts attempts;
  @Inject Enrolment enrolment;
  @Inject Conduct conduct;
  @Inject PasswordHashing hashing;
  @Inject Accounts accounts;
  @Inject Letters letters;
  @Inject Tokens tokens;
  @Inject Settings settings;
  @Inject AuditLog audit;
  @Inject Event<AccountChanged> changed;

  /**
   * Whoever gives an address that is known here gets the same answer, and an account nobody can
   * activate: the owner of the address is told by mail.
   */
  public Joined join(JoinDraft draft, String address) {
    Invalid.together(() -> enrolment.check(draft), () -> conduct.require(draft.conduct()));
    attempts.count(AttemptLimit.JOIN_ADDRESS, null, address);
    var hash = hashing.hash(draft.password());
    var email = EmailAddress.given(draft.email());
    var owner = accounts.findByEmail(email.text());
    var account = enrolment.enrol(draft, owner.isPresent() ? null : email, hash);
    conduct.accepted(account.id());
    audit.record(
        new DeedDone(account.id(), account.handle(), "account-joined", account.handle(), ""));
    if (settings.smtpHost().isEmpty()) {
      activateUnproven(account);
    } else if (owner.isPresent()) {
      letters.queue(Letters.KNOWN_ADDRESS, owner.get());
    } else {
      letters.queue(Letters.ACTIVATION, account);
    }
    return new Joined(account.handle(), account.displayName(), settings.smtpHost().isEmpty());
  }

  /** Follows the mailed link and answers whose account is active now. */
  public String activate(String token) {
    var account = accounts.get(tokens.use(token, TokenPurpose.ACTIVATE));
    changed.fire(account.activate());
    return account.handle();
  }

  private void activateUnproven(Account account) {
    LOG.log(
        Level.WARNING,
        "The account {0} is active without a proven mail address, because BANYAN_SMTP_HOST is not"
            + " set.",
        account.handle());
    changed.fire(account.activate());
  }
}
