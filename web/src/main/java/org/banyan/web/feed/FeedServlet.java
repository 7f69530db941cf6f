package org.banyan.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.feed.Feed;
import org.banyan.ejb.feed.FeedReading;
import org.banyan.web.language.Texts;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;
import org.banyan.web.shared.Answers;
import org.banyan.web.shared.Refusals;
import org.banyan.web.shared.Site;

/** Answers {@code /feeds/...atom}. */
@WebServlet("/feeds/*")
public class FeedServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String ENDING = ".atom";

  @Inject private transient CurrentReader current;
  @Inject private transient Discretion discretion;
  @Inject private transient FeedReading reading;
  @Inject private transient Site site;
  @Inject private transient Texts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Refusals.answering(request, response, () -> show(request, response));
  }

  private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    List<String> steps = steps(request);
    discretion.listen();
    Feed feed = feed(steps, request);
    if (steps.get(0).equals("me")) {
      discretion.keepNothing();
    }
    response.setHeader("Cache-Control", discretion.cacheControl());
    response.setHeader("Vary", "Cookie, Accept-Language");
    String self = "/feeds" + Answers.path(feed.present().toArray(String[]::new)) + ENDING;
    if (!feed.present().equals(steps)) {
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader("Cache-Control", "no-cache");
      response.setHeader("Location", self);
      return;
    }
    byte[] body = new AtomWriter(site.home(request), self, screen(steps), title(feed)).bytes(feed);
    MachineAnswer.send(request, response, "application/atom+xml;charset=UTF-8", body);
  }

  private static List<String> steps(HttpServletRequest request) {
    String path = String.valueOf(request.getPathInfo());
    if (!path.startsWith("/") || !path.endsWith(ENDING)) {
      throw new NotFound();
    }
    return List.of(path.substring(1, path.length() - ENDING.length()).split("/", -1));
  }

  private Feed feed(List<String> steps, HttpServletRequest request) {
    return switch (steps.size() + steps.get(0)) {
      case "1recent" -> reading.ofSite(current.reader());
      case "1me" -> reading.ofPerson(request.getParameter("token"));
      case "2s" -> reading.ofSpace(steps.get(1), current.reader());
      case "3w" -> reading.ofPage(new PageLocation(steps.get(1), steps.get(2)), current.reader());
      default -> throw new NotFound();
    };
  }

  private static String screen(List<String> steps) {
    return steps.size() == 1 ? "/recent" : Answers.path(steps.toArray(String[]::new));
  }

  private String title(Feed feed) {
    String about = feed.about();
    if (about == null) {
      about = texts.of(feed.present().contains("me") ? "feed.own" : "layout.recent");
    }
    return about + " · " + site.getName();
  }
}
