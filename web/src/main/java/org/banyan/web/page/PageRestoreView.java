package org.banyan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.page.PageEditing;
import org.banyan.ejb.page.Saved;
import org.banyan.web.form.Said;
import org.banyan.web.language.Texts;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;

/** Makes the text of an old revision the newest one. */
@Named("pageRestoreView")
@RequestScoped
public class PageRestoreView {

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private PageAt at;
  @Inject private PageEditing editing;
  @Inject private Said said;
  @Inject private Texts texts;

  public void show() {
    at.find();
    at.requireLive();
    at.require(current, at.getHeading(), "page.edit");
    getNumber();
  }

  public void restore() {
    String summary = texts.of("page.restoredSummary", String.valueOf(getNumber()));
    Saved saved = editing.restore(at.asked(), getNumber(), summary, current.reader(), null);
    said.andShow("page.restored", Answers.page(saved.location()));
  }

  /** Of the old revision. */
  public int getNumber() {
    try {
      return Integer.parseInt(request.getParameter("rev"));
    } catch (NumberFormatException e) {
      throw new NotFound();
    }
  }
}
