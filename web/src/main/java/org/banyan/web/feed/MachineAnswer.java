package org.banyan.web.feed;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.banyan.domain.shared.Rejection;
import org.banyan.web.shared.EntityTags;
import org.banyan.web.shared.Outage;
import org.banyan.web.shared.Refusals;

/** Answers that machines read: refused like screens, and not sent twice to who has them. */
final class MachineAnswer {

  /** What may be refused. */
  interface Answering {
    void answer() throws IOException;
  }

  private MachineAnswer() {}

  static void answering(
      HttpServletRequest request, HttpServletResponse response, Answering answering)
      throws IOException, ServletException {
    try {
      answering.answer();
    } catch (RuntimeException e) {
      Rejection refusal = Refusals.in(e).orElse(null);
      if (refusal != null) {
        Refusals.answer(request, response, refusal);
      } else if (Outage.isBehind(e)) {
        response.setHeader("Retry-After", String.valueOf(Outage.RETRY_AFTER));
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      } else {
        throw e;
      }
    }
  }

  static void send(
      HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
      throws IOException {
    String tag = tag(body);
    response.setHeader("ETag", tag);
    if (EntityTags.isAmong(tag, request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String tag(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
