package org.banyan.web.library;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.library.FileContent;
import org.banyan.ejb.library.FileReading;
import org.banyan.ejb.library.Thumbnails;
import org.banyan.web.api.Query;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;
import org.banyan.web.shared.Refusals;

/** Answers {@code /files/{id}/{name}}, and takes in what forms without scripts send. */
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentReader current;
  @Inject private transient Discretion discretion;
  @Inject private transient FileReading reading;
  @Inject private transient Thumbnails thumbnails;
  @Inject private transient FormIntake forms;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Refusals.answering(request, response, () -> show(request, response));
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    doGet(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Refusals.answering(request, response, () -> forms.take(request, response));
  }

  private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String[] steps = String.valueOf(request.getPathInfo()).split("/");
    if (steps.length != 3) {
      throw new NotFound();
    }
    discretion.listen();
    FileContent content =
        reading.content(
            PublicId.required(steps[1]),
            Query.number("v", request.getParameter("v")),
            current.reader());
    response.setHeader("Cache-Control", discretion.cacheControl());
    response.setHeader("Vary", "Cookie");
    if (content.name().equals(steps[2])) {
      FileContent asked =
          "small".equals(request.getParameter("size")) ? thumbnails.of(content) : content;
      new FileAnswer(asked, request, response).send();
    } else {
      String query = request.getQueryString();
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader("Location", content.address() + (query == null ? "" : "?" + query));
    }
  }
}
