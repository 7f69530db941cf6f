package org.banyan.ejb.account;

import java.util.Set;
import org.banyan.domain.account.EmailPace;
import org.banyan.domain.account.Profile;

/** What of a profile is to change; null leaves a field as it is, an empty text clears it. */
public record ProfileDraft(
    String displayName,
    String headline,
    String organisation,
    String country,
    Set<String> languages,
    Set<String> expertise,
    String language,
    EmailPace emailPace) {

  Profile over(Profile present) {
    return new Profile(
        or(displayName, present.displayName()),
        or(headline, present.headline()),
        or(organisation, present.organisation()),
        or(country, present.country()),
        or(languages, present.languages()),
        or(expertise, present.expertise()));
  }

  private static <T> T or(T given, T present) {
    return given == null ? present : given;
  }
}
