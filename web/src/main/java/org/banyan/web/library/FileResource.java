package org.banyan.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.library.FileArranging;
import org.banyan.ejb.library.FileReading;
import org.banyan.web.api.Described;
import org.banyan.web.api.RecordReader;
import org.banyan.web.api.Tags;
import org.banyan.web.reader.CurrentReader;

/** One file: what is known of it, not its bytes. */
@Path("/files/{file}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FileResource {

  @Inject CurrentReader current;
  @Inject FileReading reading;
  @Inject FileArranging arranging;

  @PathParam("file")
  String file;

  @Context HttpHeaders headers;
  @Context Request request;

  @GET
  @Described("A file with its versions and the pages that name it.")
  public ApiFile show() {
    return ApiFile.of(reading.show(id(), current.reader()));
  }

  @PATCH
  @Described("Call and describe a file otherwise.")
  @Consumes({MediaType.APPLICATION_JSON, RecordReader.MERGE_PATCH})
  public ApiFile change(FileFields given) {
    Tags.require(headers, request, this::show);
    arranging.change(id(), given.patch(), current.reader());
    return show();
  }

  @DELETE
  @Described("Put a file into the bin.")
  public void bin() {
    Tags.require(headers, request, this::show);
    arranging.bin(id(), current.reader());
  }

  @POST
  @Described("Take a file out of the bin.")
  @Path("/restoration")
  public ApiFile unbin() {
    arranging.unbin(id(), current.reader());
    return show();
  }

  private long id() {
    return PublicId.required(file);
  }
}
