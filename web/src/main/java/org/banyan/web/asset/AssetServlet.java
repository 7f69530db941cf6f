package org.banyan.web.asset;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.banyan.web.shared.Encodings;
import org.banyan.web.shared.EntityTags;

/** Answers {@code /assets/{version}/{name}}. */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Assets assets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] path = String.valueOf(request.getPathInfo()).split("/");
    Optional<Asset> found = path.length == 3 ? assets.find(path[2]) : Optional.empty();
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader(
        "Cache-Control",
        assets.isCurrent(path[1]) ? "public, max-age=31536000, immutable" : "no-cache");
    send(found.get(), request, response);
  }

  private static void send(Asset asset, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("ETag", asset.tag());
    response.setHeader("Accept-Ranges", "none");
    if (asset.compressed() != null) {
      response.setHeader("Vary", "Accept-Encoding");
    }
    if (EntityTags.isAmong(asset.tag(), request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(asset.type());
    byte[] body = asset.plain();
    if (asset.compressed() != null && takesGzip(request)) {
      response.setHeader("Content-Encoding", "gzip");
      body = asset.compressed();
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static boolean takesGzip(HttpServletRequest request) {
    return Encodings.takesGzip(request.getHeader("Accept-Encoding"));
  }
}
