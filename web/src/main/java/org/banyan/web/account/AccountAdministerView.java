package org.banyan.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.account.PeopleDirectory;
import org.banyan.ejb.account.PeopleQuery;
import org.banyan.ejb.account.PersonView;
import org.banyan.ejb.shared.Listing;
import org.banyan.web.reader.CurrentReader;

/** Every account, for those who help; the table filters and sorts in the browser's view. */
@Named("accountAdministerView")
@ViewScoped
public class AccountAdministerView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int A_SLICE = 200;
  private static final int MOST = 2000;

  @Inject private transient CurrentReader current;
  @Inject private transient PeopleDirectory directory;

  private String words = "";
  private transient List<PersonView> people;

  public void show() {
    if (!current.isSignedIn()) {
      throw new Unauthenticated();
    }
    if (!current.person().helpDesk()) {
      throw new Forbidden("administrators-only", "Only an administrator may do this.");
    }
  }

  public List<PersonView> getPeople() {
    if (people == null) {
      people = gather();
    }
    return people;
  }

  private List<PersonView> gather() {
    List<PersonView> gathered = new ArrayList<>();
    var query = new PeopleQuery(words, null, null, null);
    String after = null;
    do {
      Listing<PersonView> slice = directory.administered(current.person(), query, after, A_SLICE);
      gathered.addAll(slice.items());
      after = slice.next();
    } while (after != null && gathered.size() < MOST);
    return gathered;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
