package org.banyan.web.browse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.banyan.ejb.browse.Browse;
import org.banyan.ejb.browse.Browsing;
import org.banyan.ejb.browse.Side;
import org.banyan.ejb.browse.SideCount;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Paging;
import org.banyan.web.api.Query;
import org.banyan.web.reader.CurrentReader;

/** The labels of the pages that the caller may read. */
@Path("/labels")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LabelsResource {

  /** What labels are ordered by. */
  public enum Order {
    NAME,
    COUNT
  }

  /** A label and how many pages have it. */
  public record ApiLabel(String label, long pages, String url) {

    static ApiLabel of(SideCount count) {
      return new ApiLabel(count.value(), count.pages(), SideAddress.of(Side.LABEL, count.value()));
    }
  }

  @Inject CurrentReader current;
  @Inject Browsing browsing;
  @Inject SideNames names;

  @GET
  @Described("The labels in use, with how many pages have each.")
  public Items<ApiLabel> list(
      @Described("NAME or COUNT; by name where it is left out.") @QueryParam("sort") String sort,
      @BeanParam Paging paging) {
    boolean most = Query.choice("sort", Order.class, sort) == Order.COUNT;
    List<SideCount> counts = browsing.counts(Side.LABEL, Browse.everything(), current.reader());
    List<SideCount> ordered = most ? names.mostFirst(counts) : names.sorted(counts);
    return paging.cut(ordered.stream().map(ApiLabel::of).toList());
  }
}
