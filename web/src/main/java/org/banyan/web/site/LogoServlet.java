package org.banyan.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import org.banyan.domain.site.SiteWord;
import org.banyan.ejb.site.SiteWords;

/** Answers the site's own picture, kept by browsers as long as its version stands. */
@WebServlet(LogoServlet.ADDRESS)
public class LogoServlet extends HttpServlet {

  static final String ADDRESS = "/assets/logo";

  private static final long serialVersionUID = 1L;

  @Inject private transient SiteWords words;

  /** Where the picture is by now; null where there is none. */
  static String address(SiteWords words) {
    var logo = words.of(SiteWord.LOGO);
    return logo.isAny() ? ADDRESS + "?v=" + logo.version() : null;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var logo = words.of(SiteWord.LOGO);
    if (!logo.isAny()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean current = String.valueOf(logo.version()).equals(request.getParameter("v"));
    response.setHeader(
        "Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
    String[] address = logo.text().substring("data:".length()).split(";base64,");
    byte[] picture = Base64.getDecoder().decode(address[1]);
    response.setContentType(address[0]);
    response.setContentLength(picture.length);
    response.getOutputStream().write(picture);
  }
}
