package org.banyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banyan.domain.account.AccountPolicy;
import org.banyan.domain.account.Person;
import org.banyan.web.reader.CurrentReader;

/** Lets in only those who run the house, where a screen itself shows nothing that is guarded. */
@Named("adminDoor")
@RequestScoped
public class AdminDoor {

  private final AccountPolicy policy = new AccountPolicy();

  @Inject private CurrentReader current;

  public void administrators() {
    policy.requireAdministrator(current.person());
  }

  public void helpDesk() {
    policy.requireHelpDesk(current.person());
  }

  Person person() {
    return current.person();
  }
}
