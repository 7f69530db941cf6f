package org.banyan.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.banyan.ejb.page.PageFinding;
import org.banyan.ejb.page.PageLine;
import org.banyan.web.reader.CurrentReader;

/** Pages found by the words of their titles. */
@Named("searchView")
@RequestScoped
public class SearchView {

  private static final int LONGEST = 200;

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private PageFinding finding;

  private List<PageLine> found = List.of();

  public void show() {
    found = finding.titled(getWords(), current.reader());
  }

  public String getWords() {
    String words = Objects.requireNonNullElse(request.getParameter("q"), "").strip();
    return words.substring(0, Math.min(words.length(), LONGEST)).replace("\0", "");
  }

  public List<PageLine> getFound() {
    return found;
  }
}
