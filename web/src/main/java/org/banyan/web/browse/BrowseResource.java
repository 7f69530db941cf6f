package org.banyan.web.browse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.browse.Browsing;
import org.banyan.ejb.browse.Side;
import org.banyan.ejb.browse.SideCount;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Paging;
import org.banyan.web.api.Query;
import org.banyan.web.page.ApiPageLine;
import org.banyan.web.reader.CurrentReader;

/** The pages of all spaces that the caller may read. */
@Path("/pages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BrowseResource {

  /**
   * How many pages have a value.
   *
   * @param names by language; empty where the value is its own name
   * @param parent the value above on the same axis
   */
  public record ApiSideCount(
      String value, Map<String, String> names, String parent, long pages, String url) {

    static ApiSideCount of(Side side, SideCount count) {
      String url = side == Side.SPACE ? "/s/" + count.value() : SideAddress.of(side, count.value());
      return new ApiSideCount(count.value(), count.names(), count.parent(), count.pages(), url);
    }
  }

  @Inject CurrentReader current;
  @Inject Browsing browsing;

  @GET
  @Described("The pages of all spaces, narrowed from any sides.")
  public Items<ApiPageLine> list(@BeanParam BrowseQuery query, @BeanParam Paging paging) {
    return Items.ofPlaces(
        browsing.pages(
            query.browse(), query.order(), paging.limit(), paging.place(), current.reader()),
        ApiPageLine::of);
  }

  @GET
  @Described("How many pages have which value of a side; those of values below count too.")
  @Path("/counts")
  public Items<ApiSideCount> counts(
      @Described("THEME, REGION, TARGET, KIND, LABEL or SPACE.") @QueryParam("by") String by,
      @BeanParam BrowseQuery query,
      @BeanParam Paging paging) {
    Side side = Query.choice("by", Side.class, by);
    if (side == null) {
      throw new Invalid("by", "required", "Say by which side to count.");
    }
    return paging.cut(
        browsing.counts(side, query.browse(), current.reader()).stream()
            .map(count -> ApiSideCount.of(side, count))
            .toList());
  }
}
