package org.banyan.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.banyan.domain.account.Person;
import org.banyan.ejb.account.AccountAdministration;
import org.banyan.ejb.account.PersonView;
import org.banyan.ejb.account.Profiles;
import org.banyan.ejb.credential.HelpDesk;
import org.banyan.ejb.credential.Joined;
import org.banyan.ejb.credential.Joining;
import org.banyan.ejb.idempotency.Repeating;
import org.banyan.ejb.shared.Expectation;
import org.banyan.web.api.Api;
import org.banyan.web.api.Described;
import org.banyan.web.api.RecordReader;
import org.banyan.web.api.Repetition;
import org.banyan.web.api.Tags;
import org.banyan.web.language.CurrentLanguage;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** Joining, what people say about themselves, and what administrators decide about accounts. */
@Path("/accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

  @Inject CurrentReader current;
  @Inject CurrentLanguage language;
  @Inject Discretion discretion;
  @Inject Joining joining;
  @Inject HelpDesk helpDesk;
  @Inject Profiles profiles;
  @Inject Repeating repeating;
  @Inject AccountAdministration administration;
  @Inject HttpServletRequest caller;
  @Context HttpHeaders headers;
  @Context Request request;

  /** The same answer for a mail address that is known already. */
  @POST
  @Described(
      value = "Join; or make an account for somebody, as an administrator.",
      answers = Joined.class,
      needs = {"handle", "displayName", "email", "password"},
      open = true)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response make(NewAccount given, @BeanParam Repetition repetition) {
    discretion.keepNothing();
    Person asking = current.person();
    String made =
        repeating.once(
            asking == null ? Repeating.GUESTS : Long.valueOf(asking.id()),
            repetition.key(),
            given.hash(),
            () -> written(enrols(given) ? enrol(given) : join(given)));
    Joined joined = read(made);
    return Api.created(joined, "people", joined.handle());
  }

  private boolean enrols(NewAccount given) {
    return given.decides() || current.isAdministrator();
  }

  private static String written(Joined joined) {
    return joined.handle() + " " + joined.active() + " " + joined.displayName();
  }

  private static Joined read(String written) {
    String[] parts = written.split(" ", 3);
    return new Joined(parts[0], parts[2], Boolean.parseBoolean(parts[1]));
  }

  @PATCH
  @Described("Change a profile; administrators also trust, roles and suspension.")
  @Path("/{handle}")
  @Consumes({MediaType.APPLICATION_JSON, RecordReader.MERGE_PATCH})
  public ApiPerson change(@PathParam("handle") String handle, AccountFields given) {
    discretion.keepNothing();
    Expectation<PersonView> expected = Tags.expected(headers, request, ApiPerson::of);
    PersonView changed =
        given.decision().isEmpty()
            ? profiles.edit(current.person(), handle, given.profile(), expected)
            : administration.amend(
                current.person(), handle, given.profile(), given.decision(), expected);
    return ApiPerson.of(changed);
  }

  private Joined join(NewAccount given) {
    return joining.join(given.draft(language.getTag()), caller.getRemoteAddr());
  }

  private Joined enrol(NewAccount given) {
    return helpDesk.enrol(current.person(), given.draft(null), given.trustLevel(), given.roles());
  }
}
