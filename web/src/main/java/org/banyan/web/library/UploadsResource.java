package org.banyan.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.banyan.domain.library.FilePlace;
import org.banyan.ejb.library.FileUploading;
import org.banyan.ejb.library.UploadState;
import org.banyan.web.api.Api;
import org.banyan.web.api.Described;
import org.banyan.web.reader.CurrentReader;

/** Where uploads in parts begin. */
@Path("/spaces/{space}/uploads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UploadsResource {

  @Inject CurrentReader current;
  @Inject FileUploading uploading;

  @PathParam("space")
  String space;

  @POST
  @Described(
      value = "Begin an upload in parts.",
      answers = ApiUpload.class,
      needs = {"name", "size"})
  @Consumes(MediaType.APPLICATION_JSON)
  public Response begin(NewUpload given) {
    uploading.require(new FilePlace(space, null), current.reader());
    ApiUpload begun = ApiUpload.of(begun(given));
    return Api.created(begun, "uploads", begun.id());
  }

  private UploadState begun(NewUpload given) {
    var place = given.place(space);
    NamedFields.found(
        "page",
        () -> {
          uploading.require(place, current.reader());
          return place;
        });
    return NamedFields.found(
        "replaces", () -> uploading.begin(place, given.draft(), current.reader()));
  }
}
