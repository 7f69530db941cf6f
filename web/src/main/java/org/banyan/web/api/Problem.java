package org.banyan.web.api;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banyan.domain.shared.FieldError;

/**
 * Why a call was refused (RFC 9457).
 *
 * @param type stable; what programs decide by
 * @param detail a sentence for people
 * @param errors what is wrong with which field
 * @param conflicts stretches that others changed too
 * @param current the text as it is now, beside conflicts
 * @param reference to be named when asking for help; the log holds it
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    Optional<List<FieldError>> errors,
    Optional<List<?>> conflicts,
    Optional<Object> current,
    Optional<String> reference) {

  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String NOT_KEPT = "private, no-store";
  private static final String TYPES = "urn:banyan:problem:";
  private static final Map<Integer, String> TITLES =
      Map.of(
          412, "Precondition Failed",
          422, "Unprocessable Content",
          428, "Precondition Required",
          429, "Too Many Requests");

  public static Problem of(int status, String code, String detail) {
    return new Problem(
        TYPES + code,
        title(status),
        status,
        detail,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Problem with(List<FieldError> wrong) {
    return new Problem(
        type, title, status, detail, Optional.of(wrong), conflicts, current, reference);
  }

  Problem with(String loggedAs) {
    return new Problem(
        type, title, status, detail, errors, conflicts, current, Optional.of(loggedAs));
  }

  public Problem with(List<?> clashes, Object present) {
    return new Problem(
        type, title, status, detail, errors, Optional.of(clashes), Optional.of(present), reference);
  }

  /** An answer that no cache keeps. */
  public Response.ResponseBuilder answer() {
    return Response.status(status)
        .entity(this)
        .type(MediaType.valueOf(MEDIA_TYPE))
        .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
  }

  /** Answers before any resource is asked. */
  public void answer(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(MEDIA_TYPE);
    response.setHeader(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
    response.getOutputStream().write(ToJson.bytes(this));
  }

  private static String title(int status) {
    var known = Response.Status.fromStatusCode(status);
    return TITLES.getOrDefault(status, known == null ? "Error" : known.getReasonPhrase());
  }
}
