package org.banyan.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.account.PeopleDirectory;
import org.banyan.ejb.account.PeopleQuery;
import org.banyan.ejb.account.PersonLine;
import org.banyan.ejb.shared.Listing;
import org.banyan.web.reader.CurrentReader;

/** The directory of people, for those who are signed in. */
@Named("accountPeopleView")
@RequestScoped
public class AccountPeopleView {

  private static final int A_SCREENFUL = 50;

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private PeopleDirectory directory;

  private Listing<PersonLine> people;

  public void show() {
    if (!current.isSignedIn()) {
      throw new Unauthenticated();
    }
    var query = new PeopleQuery(getWords(), Set.of(), Set.of(), null);
    people = directory.find(current.person(), query, request.getParameter("after"), A_SCREENFUL);
  }

  public String getWords() {
    return Objects.requireNonNullElse(request.getParameter("q"), "").strip();
  }

  public Listing<PersonLine> getPeople() {
    return people;
  }
}
