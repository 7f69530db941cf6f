package org.banyan.ejb.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.banyan.domain.credential.AttemptLimit;
import org.banyan.domain.credential.SignInFailed;
import org.banyan.ejb.credential.Credentials.Candidate;

/**
 * Tells who somebody is by handle and password. The same time and answer for unknown people; no
 * connection of the database is held while a hash is made.
 */
@ApplicationScoped
public class Recognition {

  private static final int MOST = 400;

  @Inject Credentials credentials;
  @Inject PasswordHashing hashing;
  @Inject Attempts attempts;
  @Inject SignInRecord record;

  /** The id of the account that goes with name and password. */
  public long recognise(String name, String password, String address) {
    if (password == null || password.length() > MOST || name == null || name.length() > MOST) {
      throw new SignInFailed();
    }
    var candidate = credentials.candidate(name, address);
    var who = candidate.account() == null ? name.strip() : candidate.account().toString();
    boolean last = count(candidate, who, address);
    if (!hashing.fits(password, candidate.passwordHash())) {
      record.failed(candidate.handle(), last);
      throw new SignInFailed();
    }
    giveBack(candidate, who, address);
    boolean weak = hashing.isWeak(candidate.passwordHash());
    credentials.recognised(candidate.account(), address, weak ? hashing.hash(password) : null);
    return candidate.account();
  }

  /** Whether this is the password of a known account; counted like a sign-in. */
  void require(long account, String handle, String password, String address) {
    if (recognise(handle, password, address) != account) {
      throw new SignInFailed();
    }
  }

  /**
   * Where the account came from before, others' guessing from elsewhere does not stop it.
   *
   * @return whether any limit is reached by it
   */
  private boolean count(Candidate candidate, String who, String address) {
    boolean last = attempts.count(AttemptLimit.SIGN_IN_ADDRESS, null, address);
    last |= attempts.count(AttemptLimit.SIGN_IN, candidate.account(), who + "|" + address);
    if (!candidate.addressKnown()) {
      last |= attempts.count(AttemptLimit.SIGN_IN_ACCOUNT, candidate.account(), who);
    }
    return last;
  }

  private void giveBack(Candidate candidate, String who, String address) {
    attempts.giveBack(AttemptLimit.SIGN_IN_ADDRESS, address);
    attempts.giveBack(AttemptLimit.SIGN_IN, who + "|" + address);
    if (!candidate.addressKnown()) {
      attempts.giveBack(AttemptLimit.SIGN_IN_ACCOUNT, who);
    }
  }
}
