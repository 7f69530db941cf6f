package org.banyan.ejb.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.banyan.domain.access.Reader;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.account.Person;
import org.banyan.ejb.membership.ReaderLookup;

/** Says who somebody of the demonstration is to the access policy, as of now. */
@ApplicationScoped
class Cast {

  static final String ADMINISTRATOR = "admin";

  @Inject Accounts accounts;
  @Inject ReaderLookup readers;

  Person person(String handle) {
    return accounts.find(handle).orElseThrow().person();
  }

  Reader reader(String handle) {
    Person person = person(handle);
    return readers.reader(person.id(), person.handle(), person.trustLevel(), person.siteRoles());
  }
}
