package org.banyan.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.banyan.ejb.account.PeopleDirectory;
import org.banyan.ejb.account.PeopleQuery;
import org.banyan.ejb.account.PersonView;
import org.primefaces.model.LazyDataModel;

/** Every account, whatever its state; the table asks for no more than it shows. */
@Named("adminPeopleView")
@RequestScoped
public class AdminPeopleView {

  @Inject private HttpServletRequest request;
  @Inject private AdminDoor door;
  @Inject private PeopleDirectory directory;

  private LazyDataModel<PersonView> people;

  @PostConstruct
  void prepare() {
    PeopleQuery query = new PeopleQuery(getWords(), null, null, null);
    people =
        new LazyPeople(
            (order, descending, first, size) ->
                directory.table(door.person(), query, order, descending, first, size));
  }

  public void show() {
    door.helpDesk();
  }

  /** What is looked for stands in the address, so that the table keeps it as it is paged. */
  public String getWords() {
    return Objects.requireNonNullElse(request.getParameter("q"), "").strip();
  }

  public LazyDataModel<PersonView> getPeople() {
    return people;
  }
}
