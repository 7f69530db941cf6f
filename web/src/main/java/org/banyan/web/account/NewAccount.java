package org.banyan.web.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.idempotency.RequestHash;
import org.banyan.ejb.credential.JoinDraft;

/**
 * What a call says of an account to be made; the last two are an administrator's to say.
 *
 * @param conduct which version of the code of conduct is accepted, where there is one
 */
public record NewAccount(
    String handle,
    String displayName,
    String email,
    String password,
    Integer conduct,
    Integer trustLevel,
    List<SiteRole> siteRoles) {

  JoinDraft draft(String language) {
    return new JoinDraft(handle, displayName, email, password, language, conduct);
  }

  /** What a repeated call must say again; a secret leaves no trace of itself. */
  String hash() {
    return RequestHash.of(
        "account", handle, displayName, email, String.valueOf(trustLevel), roles().toString());
  }

  boolean decides() {
    return trustLevel != null || siteRoles != null;
  }

  Set<SiteRole> roles() {
    Set<SiteRole> roles = EnumSet.noneOf(SiteRole.class);
    roles.addAll(siteRoles == null ? List.of() : siteRoles);
    return roles;
  }
}
