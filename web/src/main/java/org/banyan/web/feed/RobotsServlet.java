package org.banyan.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.banyan.web.shared.Site;

/** Tells robots where the map is, and what is not worth their while (RFC 9309). */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Forms, histories and endless variations; nothing that is secret needs to be named here. */
  private static final String RULES =
      """
      User-agent: *
      Disallow: /admin
      Disallow: /api/
      Disallow: /login
      Disallow: /logout
      Disallow: /new
      Disallow: /search
      Disallow: /settings
      Disallow: /w/*/*/
      Disallow: /*?

      """;

  @Inject private transient Site site;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-cache");
    String text = RULES + "Sitemap: " + site.home(request) + "/sitemap.xml\n";
    MachineAnswer.send(
        request, response, "text/plain;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
  }
}
