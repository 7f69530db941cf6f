package org.banyan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.banyan.domain.markup.SectionHeading;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.page.PageReading;
import org.banyan.ejb.page.PageView;
import org.banyan.web.kept.Fragments;
import org.banyan.web.kept.Values;
import org.banyan.web.markup.SpokenMarkup;
import org.banyan.web.pagecache.PageKeeping;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;

/** A page as readers see it, or as it was at a revision. */
@Named("pageShowView")
@RequestScoped
public class PageShowView {

  private static final int WORTH_A_TABLE = 3;

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private PageAt at;
  @Inject private PageReading reading;
  @Inject private SpokenMarkup markup;
  @Inject private PageKeeping keeping;
  @Inject private Fragments fragments;

  private PageView page;
  private Values shown;
  private boolean old;

  public void show() {
    String revision = request.getParameter("rev");
    page =
        revision == null
            ? reading.show(at.asked(), current.reader())
            : reading.show(at.asked(), number(revision), current.reader());
    old = page.revision() != page.latestRevision();
    Answers.keepSecret(page.visibility());
    at.leads(page.location());
    keeping.shows(page.id());
  }

  public PageView getPage() {
    return page;
  }

  /** All that is shown of it but its text, and whether anybody is there who could sign in. */
  public Values getShown() {
    if (shown == null) {
      shown = fragments.values(page.shown(), current.isSignedIn());
    }
    return shown;
  }

  /** Whether newer text than this one is there. */
  public boolean isOld() {
    return old;
  }

  public String getHtml() {
    return markup.html(page.markup());
  }

  /** Headings for the table of contents; none where a text is short. */
  public List<SectionHeading> getContents() {
    List<SectionHeading> headings = page.markup().markup().headings();
    return headings.size() < WORTH_A_TABLE ? List.of() : headings;
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new NotFound();
    }
  }
}
