package org.banyan.web.token;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.token.OwnTokens;
import org.banyan.ejb.token.TokenMade;
import org.banyan.web.api.Api;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Paging;
import org.banyan.web.reader.CallerToken;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** The tokens one gives to programs. */
@Path("/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

  @Inject CurrentReader current;
  @Inject CallerToken caller;
  @Inject Discretion discretion;
  @Inject OwnTokens tokens;

  @GET
  @Described("One's own tokens, without their texts.")
  public Items<ApiToken> list(@BeanParam Paging paging) {
    discretion.keepNothing();
    return paging.cut(tokens.list(current.person()).stream().map(ApiToken::of).toList());
  }

  @POST
  @Described(
      value = "Make a token; its text is answered this once.",
      answers = ApiNewToken.class,
      needs = {"name", "scopes"})
  @Consumes(MediaType.APPLICATION_JSON)
  public Response make(NewToken given) {
    discretion.keepNothing();
    TokenMade made = tokens.make(current.person(), caller.grant(), given.draft());
    return Api.created(ApiNewToken.of(made), "tokens", made.line().publicId());
  }

  @DELETE
  @Described("Revoke a token at once.")
  @Path("/{id}")
  public void revoke(@PathParam("id") String id) {
    discretion.keepNothing();
    tokens.revoke(current.person(), PublicId.required(id));
  }
}
