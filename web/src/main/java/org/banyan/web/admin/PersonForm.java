package org.banyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banyan.domain.account.SiteRole;
import org.banyan.ejb.account.AccountDecision;
import org.banyan.ejb.account.PersonView;

/** Trust level and site roles as chosen; only what differs becomes a decision. */
@Named("personForm")
@RequestScoped
public class PersonForm {

  private static final String FIELD = "siteRole";

  @Inject private HttpServletRequest request;

  private int trustLevel;
  private Set<SiteRole> held;

  void take(PersonView person) {
    trustLevel = person.trustLevel();
    held = person.owned().siteRoles();
  }

  AccountDecision decision(PersonView before) {
    Set<SiteRole> chosen = chosen();
    return new AccountDecision(
        trustLevel == before.trustLevel() ? null : trustLevel,
        chosen.equals(before.owned().siteRoles()) ? null : chosen,
        null);
  }

  private Set<SiteRole> chosen() {
    String[] values = request.getParameterValues(FIELD);
    List<String> names = values == null ? List.of() : List.of(values);
    Set<SiteRole> chosen = EnumSet.noneOf(SiteRole.class);
    Arrays.stream(SiteRole.values()).filter(r -> names.contains(r.name())).forEach(chosen::add);
    return chosen;
  }

  public boolean has(SiteRole role) {
    return held == null ? chosen().contains(role) : held.contains(role);
  }

  public int getTrustLevel() {
    return trustLevel;
  }

  public void setTrustLevel(int trustLevel) {
    this.trustLevel = trustLevel;
  }
}
