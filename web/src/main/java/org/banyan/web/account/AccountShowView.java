package org.banyan.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.account.PersonView;
import org.banyan.ejb.account.Profiles;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;

/** A person. */
@Named("accountShowView")
@RequestScoped
public class AccountShowView {

  @Inject private Here here;
  @Inject private CurrentReader current;
  @Inject private Profiles profiles;

  private PersonView person;

  public void show() {
    if (!current.isSignedIn()) {
      throw new Unauthenticated();
    }
    person = profiles.show(current.person(), here.step("handle"));
  }

  public PersonView getPerson() {
    return person;
  }
}
