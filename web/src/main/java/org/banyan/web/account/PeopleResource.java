package org.banyan.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.banyan.domain.axis.Axis;
import org.banyan.ejb.account.PeopleDirectory;
import org.banyan.ejb.account.PeopleQuery;
import org.banyan.ejb.account.Profiles;
import org.banyan.ejb.axis.AxisReading;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Paging;
import org.banyan.web.api.Query;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** Who there is, for those who are signed in. */
@Path("/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

  @Inject CurrentReader current;
  @Inject Discretion discretion;
  @Inject PeopleDirectory directory;
  @Inject Profiles profiles;
  @Inject AxisReading axes;

  /** Those below a theme or region count too. */
  @GET
  @Described("People by words, theme, region or language.")
  public Items<ApiPersonLine> find(
      @QueryParam("q") String words,
      @QueryParam("theme") String theme,
      @QueryParam("region") String region,
      @QueryParam("language") String language,
      @BeanParam Paging paging) {
    discretion.keepNothing();
    var query =
        new PeopleQuery(
            Query.text(words),
            keys(Axis.THEME, Query.text(theme)),
            keys(Axis.REGION, Query.text(region)),
            Query.text(language));
    return Items.ofPlaces(
        directory.find(current.person(), query, paging.place(), paging.limit()), ApiPersonLine::of);
  }

  @GET
  @Described("One person.")
  @Path("/{handle}")
  public ApiPerson show(@PathParam("handle") String handle) {
    discretion.keepNothing();
    return ApiPerson.of(profiles.show(current.person(), handle));
  }

  private Set<String> keys(Axis axis, String key) {
    return key == null ? null : axes.keysFrom(axis, key);
  }
}
