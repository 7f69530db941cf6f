package org.banyan.web.account;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.banyan.domain.account.AccountState;
import org.banyan.domain.account.SiteRole;
import org.banyan.ejb.account.PersonView;

/**
 * A person in the API. The last five are for the person, the help desk and administrators alone.
 *
 * @param language of the interface
 */
public record ApiPerson(
    String handle,
    String displayName,
    String headline,
    String organisation,
    String country,
    SortedSet<String> languages,
    SortedSet<String> expertise,
    String url,
    int trustLevel,
    Instant joinedAt,
    Optional<String> email,
    Optional<EmailPreferences> emailPreferences,
    Optional<String> language,
    Optional<AccountState> state,
    Optional<SortedSet<SiteRole>> siteRoles) {

  static ApiPerson of(PersonView view) {
    ApiPersonLine line = ApiPersonLine.of(view.line());
    Optional<PersonView.OwnLines> owned = Optional.ofNullable(view.owned());
    return new ApiPerson(
        line.handle(),
        line.displayName(),
        line.headline(),
        line.organisation(),
        line.country(),
        line.languages(),
        line.expertise(),
        line.url(),
        view.trustLevel(),
        view.joinedAt(),
        owned.map(PersonView.OwnLines::email),
        owned.map(own -> new EmailPreferences(own.emailPace())),
        owned.map(PersonView.OwnLines::language),
        owned.map(PersonView.OwnLines::state),
        owned.map(own -> new TreeSet<>(own.siteRoles())));
  }
}
