package org.banyan.ejb.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.account.EmailAddress;
import org.banyan.ejb.account.AccountAdministration;
import org.banyan.ejb.account.AccountDecision;
import org.banyan.ejb.credential.Enrolment;
import org.banyan.ejb.shared.Expectation;

/** Lets the people of the demonstration in. */
@ApplicationScoped
class Newcomers {

  @Inject AccountAdministration administration;
  @Inject Accounts accounts;
  @Inject Enrolment enrolment;

  /** With the same password for all, so one hash serves them all: making it is slow on purpose. */
  void letIn(PersonScript script, String password, String hash) {
    var draft = script.joining(password);
    enrolment.check(draft);
    Account account = enrolment.enrol(draft, EmailAddress.given(script.email()), hash);
    account.activate();
    var admin = accounts.find(Cast.ADMINISTRATOR).orElseThrow().person();
    var decision = new AccountDecision(script.trustLevel(), null, null);
    administration.amend(admin, script.handle(), script.profile(), decision, Expectation.none());
  }
}
