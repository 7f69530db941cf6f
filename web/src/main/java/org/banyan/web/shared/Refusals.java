package org.banyan.web.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.banyan.domain.shared.Conflict;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Gone;
import org.banyan.domain.shared.InsufficientStorage;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.NotNow;
import org.banyan.domain.shared.Rejection;
import org.banyan.domain.shared.Stale;
import org.banyan.domain.shared.TooLarge;
import org.banyan.domain.shared.TooMany;
import org.banyan.domain.shared.Unauthenticated;

/** Turns refusals into answers that people can read. */
public final class Refusals {

  private static final String ATTRIBUTE = Refusals.class.getName();

  private Refusals() {}

  /** What answers a request that is no screen. */
  public interface Answering {
    void answer() throws IOException;
  }

  /** Answers; a refusal on the way becomes the answer instead. */
  public static void answering(
      HttpServletRequest request, HttpServletResponse response, Answering answering)
      throws IOException, ServletException {
    try {
      answering.answer();
    } catch (RuntimeException e) {
      Optional<Rejection> refusal = in(e);
      if (refusal.isPresent()) {
        answer(request, response, refusal.get());
      } else if (Outage.isBehind(e)) {
        response.setHeader("Retry-After", String.valueOf(Outage.RETRY_AFTER));
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      } else if (FullDisk.isBehind(e)) {
        answer(request, response, new InsufficientStorage());
      } else {
        throw e;
      }
    }
  }

  /** Shows a view; a refusal on the way becomes the answer instead. */
  public static void answering(
      HttpServletRequest request, HttpServletResponse response, String view)
      throws IOException, ServletException {
    try {
      request.getRequestDispatcher(view).forward(request, response);
    } catch (ServletException | RuntimeException e) {
      Optional<Rejection> refusal = in(e);
      boolean away = Outage.isBehind(e);
      if (refusal.isEmpty() && !away && FullDisk.isBehind(e)) {
        refusal = Optional.of(new InsufficientStorage());
      }
      if (response.isCommitted() || refusal.isEmpty() && !away) {
        throw e;
      } else if (refusal.isPresent()) {
        answer(request, response, refusal.get());
      } else {
        response.setHeader("Retry-After", "2");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      }
    }
  }

  /**
   * Answers with the screen of a refusal; who is signed out and wrote nothing is sent to sign in.
   */
  public static void answer(
      HttpServletRequest request, HttpServletResponse response, Rejection refusal)
      throws IOException, ServletException {
    response.resetBuffer();
    response.setHeader("Cache-Control", "private, no-store");
    if (refusal instanceof Unauthenticated && !request.getMethod().equals("POST")) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", signIn(request));
      return;
    }
    if (refusal instanceof NotNow notNow) {
      response.setHeader("Retry-After", String.valueOf(notNow.retryAfterSeconds()));
    }
    request.setAttribute(ATTRIBUTE, refusal);
    response.setStatus(status(refusal));
    request.getRequestDispatcher("/WEB-INF/views/refusal/show.xhtml").forward(request, response);
  }

  /** The refusal this request is being answered with; null where the server sends an error. */
  public static Rejection of(HttpServletRequest request) {
    return (Rejection) request.getAttribute(ATTRIBUTE);
  }

  /** The first refusal among the causes of what was thrown. */
  public static Optional<Rejection> in(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = next(cause)) {
      if (cause instanceof Rejection refusal) {
        return Optional.of(refusal);
      }
    }
    return Optional.empty();
  }

  private static Throwable next(Throwable thrown) {
    boolean hidden = thrown instanceof ServletException && thrown.getCause() == null;
    return hidden ? ((ServletException) thrown).getRootCause() : thrown.getCause();
  }

  /** The HTTP status that a refusal stands for. */
  public static int status(Rejection refusal) {
    if (refusal instanceof NotFound) {
      return HttpServletResponse.SC_NOT_FOUND;
    } else if (refusal instanceof Forbidden) {
      return HttpServletResponse.SC_FORBIDDEN;
    } else if (refusal instanceof Gone) {
      return HttpServletResponse.SC_GONE;
    } else if (refusal instanceof Conflict) {
      return HttpServletResponse.SC_CONFLICT;
    } else if (refusal instanceof Unauthenticated) {
      return HttpServletResponse.SC_UNAUTHORIZED;
    } else if (refusal instanceof Stale) {
      return HttpServletResponse.SC_PRECONDITION_FAILED;
    } else if (refusal instanceof TooMany) {
      return 429;
    } else if (refusal instanceof TooLarge) {
      return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    } else if (refusal instanceof NotNow) {
      return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    } else if (refusal instanceof InsufficientStorage) {
      return 507;
    }
    return refusal instanceof Invalid ? 422 : HttpServletResponse.SC_BAD_REQUEST;
  }

  private static String signIn(HttpServletRequest request) {
    Object asked = request.getAttribute("jakarta.servlet.forward.request_uri");
    String path = asked == null ? request.getRequestURI() : asked.toString();
    String query = request.getQueryString();
    String next = query == null ? path : path + "?" + query;
    return "/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
  }
}
