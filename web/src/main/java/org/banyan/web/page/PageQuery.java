package org.banyan.web.page;

import jakarta.ws.rs.QueryParam;
import org.banyan.domain.page.PageKind;
import org.banyan.ejb.page.PageFilter;
import org.banyan.web.api.Query;

/** Which pages of a space a call asks for. */
public class PageQuery {

  @QueryParam("label")
  String label;

  @QueryParam("theme")
  String theme;

  @QueryParam("region")
  String region;

  @QueryParam("target")
  String target;

  @QueryParam("kind")
  String kind;

  @QueryParam("updatedSince")
  String updatedSince;

  PageFilter filter() {
    return new PageFilter(
        Query.text(label),
        Query.text(theme),
        Query.text(region),
        Query.text(target),
        Query.choice("kind", PageKind.class, kind),
        Query.moment("updatedSince", updatedSince));
  }
}
