package org.banyan.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.banyan.domain.access.Reader;
import org.banyan.domain.idempotency.RequestHash;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.idempotency.Repeating;
import org.banyan.ejb.library.FileDraft;
import org.banyan.ejb.library.FileReading;
import org.banyan.ejb.library.FileUploading;
import org.banyan.ejb.shared.Settings;
import org.banyan.ejb.space.SpaceReading;
import org.banyan.web.api.Api;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Moves;
import org.banyan.web.api.Paging;
import org.banyan.web.api.Repetition;
import org.banyan.web.reader.CurrentReader;

/** The files of a space and of its pages. */
@Path("/spaces/{space}/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FilesResource {

  private static final long MB = 1_000_000;

  @Inject CurrentReader current;
  @Inject SpaceReading spaces;
  @Inject FileReading reading;
  @Inject FileUploading uploading;
  @Inject FileIntake intake;
  @Inject Repeating repeating;
  @Inject Settings settings;

  @PathParam("space")
  String space;

  @Context UriInfo address;
  @Context HttpHeaders headers;

  @GET
  @Described("Files of a space and of its pages, last changed first.")
  public Items<ApiFileLine> list(@BeanParam FileQuery query, @BeanParam Paging paging) {
    Reader reader = current.reader();
    Moves.follow(address, spaces.presentKey(space, reader));
    return query.page() == null
        ? Items.of(reading.ofSpace(space, query.filter(), paging.slice(), reader), ApiFileLine::of)
        : paging.cut(
            reading.ofPage(new FilePlace(space, query.page()), reader).stream()
                .map(ApiFileLine::of)
                .toList());
  }

  /** Takes the part {@code file} in, with fields page, replaces, alt and caption beside it. */
  @POST
  @Described(
      value = "Attach a file, or add a version to one.",
      answers = ApiFile.class,
      parts = {"page", "replaces", "alt", "caption"})
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response attach(InputStream body, @BeanParam Repetition repetition) throws IOException {
    uploading.require(new FilePlace(space, null), current.reader());
    try (var form = UploadedForm.read(body, type(), settings.fileLimitMb() * MB)) {
      String id =
          repeating.once(
              current.reader().accountId(),
              repetition.key(),
              hash(form),
              () -> PublicId.write(take(form)));
      var file = ApiFile.of(reading.show(PublicId.required(id), current.reader()));
      return Api.created(file, "files", id);
    }
  }

  private String type() {
    return headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
  }

  private long take(UploadedForm form) {
    UploadedForm.Sent sent = form.file();
    String replaces = form.field("replaces");
    if (replaces != null) {
      return NamedFields.found(
          "replaces", () -> intake.replace(PublicId.required(replaces), sent).id());
    }
    FilePlace place = new FilePlace(space, form.field("page"));
    FileDraft draft = new FileDraft(sent.name(), form.field("alt"), form.field("caption"));
    return NamedFields.found("page", () -> intake.attach(place, draft, sent).id());
  }

  private String hash(UploadedForm form) throws IOException {
    UploadedForm.Sent sent = form.file();
    return RequestHash.of(
        "attach",
        space,
        form.field("page"),
        form.field("replaces"),
        form.field("alt"),
        form.field("caption"),
        sent.name(),
        Long.toString(Files.size(sent.content())));
  }
}
