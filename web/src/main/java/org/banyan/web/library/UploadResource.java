package org.banyan.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.library.Attached;
import org.banyan.ejb.library.FileReading;
import org.banyan.ejb.library.FileUploading;
import org.banyan.web.api.Api;
import org.banyan.web.api.ApiRefusal;
import org.banyan.web.api.Described;
import org.banyan.web.reader.CurrentReader;

/**
 * One's own upload in parts. After a break, ask how far it has come and go on there; at the end,
 * ask for the file.
 */
@Path("/uploads/{upload}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UploadResource {

  private static final String OFFSET = "Upload-Offset";

  @Inject CurrentReader current;
  @Inject FileUploading uploading;
  @Inject FileReading reading;

  @PathParam("upload")
  String upload;

  @GET
  @Described("How far an upload has come.")
  public ApiUpload look() {
    return ApiUpload.of(uploading.look(id(), current.reader()));
  }

  /** Adds a part; what came before a line broke is kept. */
  @PATCH
  @Described("Add a part where the last one ended.")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public ApiUpload append(InputStream part, @HeaderParam(OFFSET) String offset) {
    var place = uploading.part(id(), offset(offset), current.reader());
    try {
      place.append(part);
      return look();
    } catch (IOException e) {
      throw ApiRefusal.malformed("The part broke off; ask how far it came.");
    }
  }

  /** Makes the file; asked again, answers with the same. */
  @POST
  @Described(value = "Make the file of what has come.", answers = ApiFile.class)
  @Path("/file")
  public Response finish() {
    Attached attached = uploading.finish(id(), current.reader());
    ApiFile file = ApiFile.of(reading.show(attached.id(), current.reader()));
    return Api.created(file, "files", file.id());
  }

  @DELETE
  @Described("Give an upload up.")
  public void abandon() {
    uploading.abandon(id(), current.reader());
  }

  private static long offset(String given) {
    try {
      return Long.parseLong(String.valueOf(given).strip());
    } catch (NumberFormatException e) {
      throw new Invalid("offset", "size-needed", "Say in " + OFFSET + " where the part begins.");
    }
  }

  private long id() {
    return PublicId.required(upload);
  }
}
