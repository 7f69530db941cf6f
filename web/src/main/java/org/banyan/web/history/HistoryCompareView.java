package org.banyan.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.banyan.domain.history.Comparison;
import org.banyan.domain.history.RenderedComparison;
import org.banyan.domain.history.TextComparison;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.history.PageHistory;
import org.banyan.ejb.page.PageReading;
import org.banyan.web.markup.SpokenMarkup;
import org.banyan.web.page.PageAt;
import org.banyan.web.reader.CurrentReader;

/** What changed between two revisions of a page. */
@Named("historyCompareView")
@RequestScoped
public class HistoryCompareView {

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private PageAt at;
  @Inject private PageHistory history;
  @Inject private TextComparison comparing;
  @Inject private PageReading reading;
  @Inject private SpokenMarkup markup;

  private PageHistory.Text before;
  private PageHistory.Text after;
  private Comparison comparison;
  private RenderedComparison rendered;

  public void show() {
    at.find();
    int latest = at.getHeading().latestRevision();
    int to = number("to", latest);
    int from = number("from", Math.max(1, to - 1));
    int older = Math.min(from, to);
    int newer = Math.max(from, to);
    PageHistory.Pair pair = history.pair(at.getHeading(), older, newer, current.reader());
    before = pair.before();
    after = pair.after();
  }

  /** What is compared and how: revisions never change. */
  public List<Object> getChosen() {
    return List.of(at.getHeading().id(), before.line(), after.line(), getView());
  }

  /** How the two are shown: as written or as pages, beside each other or in one. */
  public String getView() {
    String asked = request.getParameter("view");
    return asked != null && getViews().contains(asked) ? asked : getViews().get(0);
  }

  public List<String> getViews() {
    return List.of("sides", "inline", "rendered", "together");
  }

  /** The same comparison seen another way. */
  public String seen(String view) {
    return "?from=" + before.line().number() + "&to=" + after.line().number() + "&view=" + view;
  }

  /** Both texts as pages. */
  public RenderedComparison getRendered() {
    if (rendered == null) {
      rendered = RenderedComparison.of(html(before), html(after), comparing);
    }
    return rendered;
  }

  private String html(PageHistory.Text text) {
    return markup.html(reading.show(at.asked(), text.line().number(), current.reader()).markup());
  }

  public boolean isTitleChanged() {
    return !before.text().title().equals(after.text().title());
  }

  public PageHistory.Text getBefore() {
    return before;
  }

  public PageHistory.Text getAfter() {
    return after;
  }

  public Comparison getComparison() {
    if (comparison == null) {
      comparison = comparing.compare(before.text().body(), after.text().body());
    }
    return comparison;
  }

  private int number(String parameter, int otherwise) {
    String text = request.getParameter(parameter);
    try {
      return text == null || text.isBlank() ? otherwise : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new NotFound();
    }
  }
}
