package org.banyan.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banyan.domain.account.AccountState;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.account.AccountAdministration;
import org.banyan.ejb.account.AccountDecision;
import org.banyan.ejb.account.PersonView;
import org.banyan.ejb.account.Profiles;
import org.banyan.ejb.credential.HelpDesk;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;
import org.banyan.web.shared.Answers;

/** What administrators decide about an account, and how the help desk helps its owner. */
@Named("accountChangeView")
@RequestScoped
public class AccountChangeView {

  @Inject private HttpServletRequest request;
  @Inject private Here here;
  @Inject private CurrentReader current;
  @Inject private Profiles profiles;
  @Inject private AccountAdministration administration;
  @Inject private HelpDesk helpDesk;
  @Inject private Said said;

  private PersonView person;
  private int trustLevel;
  private boolean suspended;

  public void show() {
    if (!current.isSignedIn()) {
      throw new Unauthenticated();
    }
    person = profiles.show(current.person(), handle());
    if (!current.person().helpDesk()) {
      throw new NotFound();
    }
    if (!FacesContext.getCurrentInstance().isPostback()) {
      trustLevel = person.trustLevel();
      suspended = person.owned().state() == AccountState.SUSPENDED;
    }
  }

  public void decide() {
    PersonView before = profiles.show(current.person(), handle());
    boolean wasSuspended = before.owned().state() == AccountState.SUSPENDED;
    Set<SiteRole> roles = ticked();
    var decision =
        new AccountDecision(
            trustLevel == before.trustLevel() ? null : Integer.valueOf(trustLevel),
            roles.equals(before.owned().siteRoles()) ? null : roles,
            suspended == wasSuspended ? null : Boolean.valueOf(suspended));
    administration.decide(current.person(), handle(), decision);
    said.andShow("account.decided", Answers.path("admin", "people", handle()));
  }

  public void sendReset() {
    helpDesk.sendReset(current.person(), handle());
    said.andShow("account.resetSent", Answers.path("admin", "people", handle()));
  }

  public void unlock() {
    helpDesk.unlock(current.person(), handle());
    said.andShow("account.unlocked", Answers.path("admin", "people", handle()));
  }

  public void resend() {
    helpDesk.resendActivation(current.person(), handle());
    said.andShow("account.resent", Answers.path("admin", "people", handle()));
  }

  private Set<SiteRole> ticked() {
    String[] names = request.getParameterValues("siteRole");
    Set<SiteRole> roles = EnumSet.noneOf(SiteRole.class);
    List<String> given = names == null ? List.of() : Arrays.asList(names);
    for (SiteRole role : SiteRole.values()) {
      if (given.contains(role.name())) {
        roles.add(role);
      }
    }
    return roles;
  }

  private String handle() {
    return here.step("handle");
  }

  /** Looked up early where a form that comes back asks which deeds it offers. */
  public PersonView getPerson() {
    if (person == null && current.isSignedIn()) {
      person = profiles.show(current.person(), handle());
    }
    return person;
  }

  public List<SiteRole> getRoles() {
    return List.of(SiteRole.values());
  }

  public List<Integer> getLevels() {
    return List.of(0, 1, 2, 3);
  }

  public int getTrustLevel() {
    return trustLevel;
  }

  public void setTrustLevel(int trustLevel) {
    this.trustLevel = trustLevel;
  }

  public boolean isSuspended() {
    return suspended;
  }

  public void setSuspended(boolean suspended) {
    this.suspended = suspended;
  }
}
