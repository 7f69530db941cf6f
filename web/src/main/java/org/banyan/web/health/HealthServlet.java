package org.banyan.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.banyan.ejb.health.Readiness;

/** Answers balancers with a word: 200 for yes, 503 for not now. */
@WebServlet({"/health/live", "/health/ready", "/health/started"})
public class HealthServlet extends HttpServlet {

  @Inject private transient Readiness readiness;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var well = !request.getServletPath().endsWith("/ready") || readiness.canServe();
    response.setStatus(
        well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().println(well ? "ok" : "unavailable");
  }
}
