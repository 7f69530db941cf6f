package org.banyan.web.feed;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.banyan.web.asset.Assets;
import org.banyan.web.shared.Site;

/** What a telephone needs to know to put the site among its programs. */
@WebServlet("/manifest.webmanifest")
public class ManifestServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int SHORT = 12;

  @Inject private transient Assets assets;
  @Inject private transient Site site;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-cache");
    MachineAnswer.send(
        request,
        response,
        "application/manifest+json;charset=UTF-8",
        manifest().toString().getBytes(StandardCharsets.UTF_8));
  }

  private JsonObject manifest() {
    String name = site.getName();
    int end = name.offsetByCodePoints(0, Math.min(SHORT, name.codePointCount(0, name.length())));
    return Json.createObjectBuilder()
        .add("name", name)
        .add("short_name", name.substring(0, end))
        .add("id", "/")
        .add("start_url", "/")
        .add("scope", "/")
        .add("display", "minimal-ui")
        .add("background_color", "#fdfdfb")
        .add("theme_color", "#0f6350")
        .add(
            "icons",
            Json.createArrayBuilder()
                .add(
                    Json.createObjectBuilder()
                        .add("src", assets.url("mark.svg"))
                        .add("sizes", "any")
                        .add("type", "image/svg+xml")))
        .build();
  }
}
