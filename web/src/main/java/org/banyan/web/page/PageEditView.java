package org.banyan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.domain.access.Condition;
import org.banyan.domain.idempotency.KeyReused;
import org.banyan.domain.merge.Conflict;
import org.banyan.domain.page.EditConflict;
import org.banyan.domain.shared.Rejection;
import org.banyan.ejb.history.PageHistory;
import org.banyan.ejb.page.PageEditing;
import org.banyan.ejb.page.PageHeading;
import org.banyan.ejb.page.PageReading;
import org.banyan.ejb.page.PageView;
import org.banyan.ejb.page.Saved;
import org.banyan.web.form.Said;
import org.banyan.web.markup.SpokenMarkup;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;
import org.banyan.web.shared.Outage;

/** Writing a page: preview, save, settle what others changed meanwhile. */
@Named("pageEditView")
@RequestScoped
public class PageEditView {

  @Inject private CurrentReader current;
  @Inject private PageAt at;
  @Inject private PageReading reading;
  @Inject private PageEditing editing;
  @Inject private PageHistory history;
  @Inject private SpokenMarkup markup;
  @Inject private Said said;

  private PageForm form = new PageForm();
  private PageHeading heading;
  private EditConflict conflict;
  private String preview;

  /** Fills the form at first; a form that comes back is shown as it came. */
  public void show() {
    if (FacesContext.getCurrentInstance().isPostback()) {
      headingIfPossible();
      return;
    }
    heading = at.getHeading();
    if (at.leads(heading.location())) {
      return;
    }
    at.requireLive();
    at.require(current, heading, "page.edit");
    PageView page = reading.show(at.asked(), heading.latestRevision(), current.reader());
    form = PageForm.of(page.title(), page.text().body(), page.revision());
  }

  public void save() {
    try {
      Saved saved = revise();
      said.andShow(words(saved), Answers.page(saved.location()));
    } catch (EditConflict refusal) {
      conflict = refusal;
      form.settleOn(refusal.currentRevision(), title(refusal), refusal.body().withMine());
      throw refusal;
    }
  }

  /** Whoever goes back to a form that was saved, and writes on, makes another call of it. */
  private Saved revise() {
    try {
      return editing.revise(at.asked(), form.draft(), current.reader(), form.idempotencyKey());
    } catch (KeyReused refusal) {
      form.renew();
      return editing.revise(at.asked(), form.draft(), current.reader(), form.idempotencyKey());
    }
  }

  /** The title to go on with: mine, unless only the others changed it. */
  private String title(EditConflict refusal) {
    String mine = refusal.mine().title();
    if (refusal.titleClashes() || mine.equals(refusal.current().title())) {
      return mine;
    }
    String before = history.revision(at.asked(), form.getBase(), current.reader()).text().title();
    return mine.equals(before) ? refusal.current().title() : mine;
  }

  public void preview() {
    preview = markup.html(reading.preview(at.asked(), form.getBody(), current.reader()));
  }

  private static String words(Saved saved) {
    if (saved.unchanged()) {
      return "page.unchanged";
    }
    return saved.merged() ? "page.merged" : "page.saved";
  }

  /** A form with somebody's words is shown even where the page itself cannot be found any more. */
  private void headingIfPossible() {
    try {
      heading = at.getHeading();
    } catch (RuntimeException e) {
      if (!(e instanceof Rejection) && !Outage.isBehind(e)) {
        throw e;
      }
    }
  }

  public PageForm getForm() {
    return form;
  }

  public PageHeading getHeading() {
    return heading;
  }

  /** Whether the title is another's, and not the reader's to change; what was typed still shows. */
  public boolean isTitleFixed() {
    return heading != null && !isBinned() && !heading.may("page.changeTitle");
  }

  /** Whether the page was thrown away while somebody wrote on it. */
  public boolean isBinned() {
    return heading != null && heading.condition() == Condition.BINNED;
  }

  /** Where the reader can take it out of the bin again; nothing where that is not theirs to do. */
  public String getRescue() {
    boolean offered = isBinned() && heading.may("page.bin");
    return offered ? Answers.page(heading.location()) + "/bin" : null;
  }

  /** The places to settle; none where nothing collided. */
  public List<Conflict> getConflicts() {
    return conflict == null ? List.of() : conflict.conflicts();
  }

  public int getCurrentRevision() {
    return conflict == null ? 0 : conflict.currentRevision();
  }

  public String getPreview() {
    return preview;
  }
}
