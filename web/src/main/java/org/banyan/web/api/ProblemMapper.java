package org.banyan.web.api;

import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banyan.domain.shared.InsufficientStorage;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.NotNow;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.shared.Rejection;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.web.shared.FullDisk;
import org.banyan.web.shared.Outage;
import org.banyan.web.shared.Refusals;

/** Turns whatever is thrown into a problem that tells no more than it should. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof RedirectionException elsewhere) {
      return elsewhere.getResponse();
    }
    return find(thrown, Rejection.class)
        .map(ProblemMapper::refused)
        .or(() -> find(thrown, ApiRefusal.class).map(ApiRefusal::answer))
        .orElseGet(() -> failed(thrown));
  }

  private static Response refused(Rejection refusal) {
    Problem problem = Problem.of(Refusals.status(refusal), refusal.code(), refusal.getMessage());
    if (refusal instanceof Invalid invalid) {
      return problem.with(invalid.errors()).answer().build();
    }
    Response.ResponseBuilder answer = problem.answer();
    if (refusal instanceof NotNow notNow) {
      answer.header(HttpHeaders.RETRY_AFTER, notNow.retryAfterSeconds());
    } else if (refusal instanceof Unauthenticated) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return answer.build();
  }

  private static Response failed(Throwable thrown) {
    if (Outage.isCollision(thrown)) {
      return Problem.of(
              409, "simultaneous", "Somebody did the same at the same moment. Look, and try again.")
          .answer()
          .build();
    }
    if (Outage.isBehind(thrown)) {
      LOG.log(Level.WARNING, "The database did not answer a call: {0}", thrown.toString());
      return ApiRefusal.unavailable().answer();
    }
    if (FullDisk.isBehind(thrown)) {
      return refused(new InsufficientStorage());
    }
    return find(thrown, WebApplicationException.class)
        .map(WebApplicationException::getResponse)
        .filter(answer -> answer.getStatus() < 500)
        .map(ProblemMapper::protocol)
        .orElseGet(() -> fault(thrown));
  }

  private static Response protocol(Response answer) {
    int status = answer.getStatus();
    Problem problem =
        switch (status) {
          case 400 -> Problem.of(status, "malformed", "The call cannot be understood.");
          case 404 -> of(new NotFound());
          case 405 -> Problem.of(status, "method-not-allowed", "This cannot be done here.");
          case 406 -> Problem.of(status, "not-acceptable", "Answers are application/json.");
          case 412 -> of(ApiRefusal.preconditionFailed());
          case 415 -> Problem.of(status, "unsupported-media-type", "Bodies are application/json.");
          default -> Problem.of(status, "refused", "The call was refused.");
        };
    Response.ResponseBuilder refused = problem.answer();
    String allowed = answer.getHeaderString(HttpHeaders.ALLOW);
    return (allowed == null ? refused : refused.header(HttpHeaders.ALLOW, allowed)).build();
  }

  private static Problem of(NotFound refusal) {
    return Problem.of(404, refusal.code(), refusal.getMessage());
  }

  private static Problem of(ApiRefusal refusal) {
    return Problem.of(refusal.status(), refusal.code(), refusal.getMessage());
  }

  private static Response fault(Throwable thrown) {
    String reference = PublicId.write(PublicId.random());
    LOG.log(Level.SEVERE, "A call failed, reference " + reference, thrown);
    return Problem.of(500, "fault", "Something went wrong here, and nobody is to blame but us.")
        .with(reference)
        .answer()
        .build();
  }

  private static <T> Optional<T> find(Throwable thrown, Class<T> type) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
    }
    return Optional.empty();
  }
}
