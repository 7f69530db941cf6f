package org.banyan.ejb.account;

import java.util.Set;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.Face;

/** A person in a list. */
public record PersonLine(
    String handle,
    String displayName,
    Face face,
    String headline,
    String organisation,
    String country,
    Set<String> languages,
    Set<String> expertise) {

  static PersonLine of(Account account) {
    var profile = account.profile();
    return new PersonLine(
        account.handle(),
        profile.displayName(),
        Face.of(account.handle(), profile.displayName()),
        profile.headline(),
        profile.organisation(),
        profile.country(),
        profile.languages(),
        profile.expertise());
  }
}
