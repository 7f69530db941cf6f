package org.banyan.web.move;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.move.MovePreview;
import org.banyan.ejb.move.MovePreviewing;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.page.PageMove;
import org.banyan.ejb.page.PagePatch;
import org.banyan.ejb.shared.Expectation;
import org.banyan.web.form.Said;
import org.banyan.web.page.PageAt;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;

/** Renames and moves a page; the space to go to is chosen first, so that it can be looked at. */
@Named("moveView")
@RequestScoped
public class MoveView {

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private PageAt at;
  @Inject private MoveForm form;
  @Inject private MovePreviewing previewing;
  @Inject private PageArranging arranging;
  @Inject private Said said;

  private MovePreview preview;

  public void show() {
    preview = previewing.show(at.asked(), chosen(), current.reader());
    if (at.leads(at.getHeading().location())) {
      return;
    }
    if (!FacesContext.getCurrentInstance().isPostback()) {
      form.take(at.getHeading(), preview.elsewhere());
    }
  }

  public void move() {
    String space = getPreview().elsewhere() ? getPreview().after().space() : null;
    PageMove move = form.move(at.getHeading(), space);
    PageLocation now =
        arranging.change(at.asked(), PagePatch.move(move), current.reader(), Expectation.none());
    said.andShow("move.moved", Answers.page(now));
  }

  /** Looked up early where a form that comes back asks what may be chosen. */
  public MovePreview getPreview() {
    if (preview == null) {
      preview = previewing.show(at.asked(), chosen(), current.reader());
    }
    return preview;
  }

  public boolean isTakingOffered() {
    return at.getHeading().may("page.takeAddress");
  }

  private String chosen() {
    String space = request.getParameter("to");
    return space == null || space.isBlank() ? null : space;
  }
}
