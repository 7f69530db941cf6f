package org.banyan.domain.invitation;

import org.banyan.domain.account.EmailAddress;

/**
 * Whom an invitation asks in: an address, or a person who is known.
 *
 * @param language of the letter to an address; null for the site's own
 */
public record Guest(String email, Long accountId, String language) {

  public static Guest at(EmailAddress address, String language) {
    return new Guest(address.text(), null, language);
  }

  public static Guest known(long accountId) {
    return new Guest(null, accountId, null);
  }
}
