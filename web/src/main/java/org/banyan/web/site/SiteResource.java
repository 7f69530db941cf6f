package org.banyan.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.banyan.ejb.site.SiteArranging;
import org.banyan.ejb.site.SiteWords;
import org.banyan.web.api.Administration;
import org.banyan.web.api.Described;
import org.banyan.web.api.RecordReader;
import org.banyan.web.api.Tags;
import org.banyan.web.reader.CurrentReader;

/** What the site says of itself. */
@Path("/site")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SiteResource {

  @Inject CurrentReader current;
  @Inject SiteWords words;
  @Inject SiteArranging arranging;

  @Context HttpHeaders headers;
  @Context Request request;

  @GET
  @Described("What the site says of itself: name, logo, footer, legal notice, code of conduct.")
  public ApiSite show() {
    return ApiSite.of(words);
  }

  @Administration
  @PATCH
  @Described("Say it otherwise; null or an empty text takes it back. For administrators.")
  @Consumes({MediaType.APPLICATION_JSON, RecordReader.MERGE_PATCH})
  public ApiSite change(SiteFields given) {
    arranging.say(current.person(), given.said(), Tags.expected(headers, request, ApiSite::of));
    return show();
  }
}
