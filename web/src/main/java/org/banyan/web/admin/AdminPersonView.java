package org.banyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.domain.account.AccountState;
import org.banyan.domain.account.SiteRole;
import org.banyan.ejb.account.AccountAdministration;
import org.banyan.ejb.account.AccountDecision;
import org.banyan.ejb.account.PeopleDirectory;
import org.banyan.ejb.account.PersonView;
import org.banyan.ejb.credential.HelpDesk;
import org.banyan.ejb.site.ConductReading;
import org.banyan.web.form.Said;
import org.banyan.web.route.Here;
import org.banyan.web.shared.Answers;

/** One account: what administrators decide about it, and what the help desk does for its owner. */
@Named("adminPersonView")
@RequestScoped
public class AdminPersonView {

  @Inject private Here here;
  @Inject private AdminDoor door;
  @Inject private PersonForm form;
  @Inject private PeopleDirectory directory;
  @Inject private AccountAdministration administration;
  @Inject private HelpDesk desk;
  @Inject private ConductReading conduct;
  @Inject private Said said;

  private PersonView person;
  private List<ConductReading.Accepted> accepted;

  public void show() {
    door.helpDesk();
    if (!FacesContext.getCurrentInstance().isPostback()) {
      form.take(getPerson());
    }
  }

  public void decide() {
    decide(form.decision(read()));
  }

  public void suspend() {
    decide(new AccountDecision(null, null, true));
  }

  public void reinstate() {
    decide(new AccountDecision(null, null, false));
  }

  public void resendActivation() {
    desk.resendActivation(door.person(), handle());
    done("admin.activationSent");
  }

  public void sendReset() {
    desk.sendReset(door.person(), handle());
    done("admin.resetSent");
  }

  public void unlock() {
    desk.unlock(door.person(), handle());
    done("admin.unlocked");
  }

  private void decide(AccountDecision decision) {
    administration.decide(door.person(), handle(), decision);
    done("admin.decided");
  }

  private void done(String words) {
    said.andShow(words, Answers.path("admin", "people", handle()));
  }

  private PersonView read() {
    return directory.administered(door.person(), handle());
  }

  private String handle() {
    return here.step("handle");
  }

  public PersonView getPerson() {
    if (person == null) {
      person = read();
    }
    return person;
  }

  public boolean isPending() {
    return getPerson().owned().state() == AccountState.PENDING;
  }

  public boolean isSuspended() {
    return getPerson().owned().state() == AccountState.SUSPENDED;
  }

  /** Which versions of the code of conduct the person accepted; for administrators. */
  public List<ConductReading.Accepted> getAccepted() {
    if (accepted == null) {
      accepted =
          door.person().administrator() ? conduct.accepted(door.person(), handle()) : List.of();
    }
    return accepted;
  }

  /** Nobody decides about their own rights. */
  public boolean isOwn() {
    return getPerson().id() == door.person().id();
  }

  public List<SiteRole> getSiteRoles() {
    return List.of(SiteRole.values());
  }
}
