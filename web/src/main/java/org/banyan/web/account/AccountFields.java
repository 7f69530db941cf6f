package org.banyan.web.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banyan.domain.account.SiteRole;
import org.banyan.ejb.account.AccountDecision;
import org.banyan.ejb.account.ProfileDraft;

/**
 * What a call changes of an account; a line that is null is emptied. The last three are an
 * administrator's to say.
 *
 * @param language of the interface
 */
public record AccountFields(
    String displayName,
    Optional<String> headline,
    Optional<String> organisation,
    Optional<String> country,
    List<String> languages,
    List<String> expertise,
    String language,
    EmailPreferences emailPreferences,
    Integer trustLevel,
    List<SiteRole> siteRoles,
    Boolean suspended) {

  ProfileDraft profile() {
    return new ProfileDraft(
        displayName,
        text(headline),
        text(organisation),
        text(country),
        set(languages),
        set(expertise),
        language,
        emailPreferences == null ? null : emailPreferences.pace());
  }

  AccountDecision decision() {
    return new AccountDecision(trustLevel, set(siteRoles), suspended);
  }

  private static String text(Optional<String> given) {
    return given == null ? null : given.orElse("");
  }

  private static <T> Set<T> set(List<T> given) {
    return given == null ? null : Set.copyOf(given);
  }
}
