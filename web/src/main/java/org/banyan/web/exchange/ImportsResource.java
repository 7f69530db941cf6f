package org.banyan.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.exchange.ImportDraft;
import org.banyan.ejb.exchange.ImportSettings;
import org.banyan.ejb.exchange.ImportStore;
import org.banyan.ejb.exchange.Importing;
import org.banyan.ejb.exchange.JobDesk;
import org.banyan.web.api.Api;
import org.banyan.web.api.Described;
import org.banyan.web.api.Multipart;
import org.banyan.web.api.Repetition;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** Brings an archive into a space. */
@Path("/spaces/{space}/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

  @Inject CurrentReader current;
  @Inject Discretion discretion;
  @Inject Importing importing;
  @Inject ImportStore store;
  @Inject JobDesk desk;
  @Inject SpokenJob spoken;

  @PathParam("space")
  String space;

  @Context HttpHeaders headers;

  @POST
  @Described(
      value = "Import an archive of Markdown, as a job; or only look what would become of it.",
      answers = ApiJob.class,
      status = 202,
      parts = {"format", "dryRun", "site", "labelsFrom"})
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response begin(InputStream body, @BeanParam Repetition repetition) throws IOException {
    importing.requireImporting(space, current.reader());
    discretion.keepNothing();
    try (var received = store.receive()) {
      var call = Multipart.read(body, headers.getMediaType(), received::accept);
      var id = importing.begin(space, draft(call), received, current.reader(), repetition.key());
      return Api.accepted(spoken.of(desk.show(id, current.reader())), "jobs", id);
    }
  }

  private static ImportDraft draft(Multipart call) {
    if (!call.hasFile()) {
      throw new Invalid("file", "Send the archive in the part “file”.");
    }
    var format = call.field("format");
    if (format != null && !format.equals("markdown")) {
      throw new Invalid("format", "Choose one of: markdown.");
    }
    var settings =
        new ImportSettings(
            flag(call.field("dryRun")), call.fields("site"), call.fields("labelsFrom"));
    return new ImportDraft(call.fileName(), settings);
  }

  private static boolean flag(String given) {
    if (given != null && !given.equals("true") && !given.equals("false")) {
      throw new Invalid("dryRun", "This must be true or false.");
    }
    return "true".equals(given);
  }
}
