package org.banyan.web.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.banyan.domain.access.Role;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.invitation.InvitationDraft;
import org.banyan.ejb.invitation.InvitationLine;
import org.banyan.ejb.invitation.Inviting;
import org.banyan.ejb.space.SpaceReading;
import org.banyan.web.api.Administration;
import org.banyan.web.api.Api;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Moves;
import org.banyan.web.api.Paging;
import org.banyan.web.language.LanguageChoice;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** The invitations into a space that are open. */
@Path("/spaces/{space}/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvitationsResource {

  /**
   * Whom to invite, by address or by handle, and to which roles.
   *
   * @param languages tags that a reviewer is to look after; left out for all
   * @param language of the mail to an address: en, fr or es
   */
  public record NewInvitation(
      String email, String handle, List<Role> roles, List<String> languages, String language) {}

  @Inject CurrentReader current;
  @Inject Discretion discretion;
  @Inject SpaceReading spaces;
  @Inject Inviting inviting;

  @PathParam("space")
  String space;

  @Context UriInfo address;

  @GET
  @Described("The open invitations into a space, for those who give roles there.")
  public Items<ApiInvitation> list(@BeanParam Paging paging) {
    Moves.follow(address, spaces.presentKey(space, current.reader()));
    discretion.keepNothing();
    return paging.cut(open().stream().map(ApiInvitation::of).toList());
  }

  @Administration
  @Described(
      value = "Invite somebody into a space by mail, with roles in the invitation.",
      answers = ApiInvitation.class,
      needs = "roles")
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response invite(NewInvitation given) {
    discretion.keepNothing();
    var draft =
        new InvitationDraft(
            given.email(),
            given.handle(),
            given.roles() == null ? Set.of() : Set.copyOf(given.roles()),
            given.languages() == null ? Set.of() : Set.copyOf(given.languages()),
            language(given.language()));
    InvitationLine made = inviting.invite(space, draft, current.reader());
    return Api.created(ApiInvitation.of(made), "spaces", space, "invitations", made.id());
  }

  @GET
  @Described("An open invitation into a space.")
  @Path("/{id}")
  public ApiInvitation show(@PathParam("id") String id) {
    discretion.keepNothing();
    return open().stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .map(ApiInvitation::of)
        .orElseThrow(NotFound::new);
  }

  @Administration
  @Described("Take an invitation back; its link stops working at once.")
  @DELETE
  @Path("/{id}")
  public void withdraw(@PathParam("id") String id) {
    discretion.keepNothing();
    inviting.withdraw(space, id, current.reader());
  }

  private static String language(String given) {
    if (given == null) {
      return null;
    }
    return LanguageChoice.offered(given)
        .orElseThrow(
            () -> new Invalid("language", "language-unspoken", "Mails are in en, fr or es."));
  }

  private List<InvitationLine> open() {
    return inviting.open(space, current.reader());
  }
}
