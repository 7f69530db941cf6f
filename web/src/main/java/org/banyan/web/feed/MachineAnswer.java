package org.banyan.web.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.banyan.web.shared.EntityTags;

/** Answers that machines read, not sent twice to who has them. */
final class MachineAnswer {

  private MachineAnswer() {}

  static void send(
      HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
      throws IOException {
    String tag = EntityTags.of(body);
    response.setHeader("ETag", tag);
    if (EntityTags.isAmong(tag, request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
