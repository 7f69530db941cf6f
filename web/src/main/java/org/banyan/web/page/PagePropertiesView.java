package org.banyan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.ejb.axis.AxisReading;
import org.banyan.ejb.axis.AxisValueLine;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.page.PagePatch;
import org.banyan.ejb.page.PageReading;
import org.banyan.ejb.page.PageView;
import org.banyan.ejb.shared.Expectation;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;

/** What a page is filed under, where it stands and who looks after it. */
@Named("pagePropertiesView")
@RequestScoped
public class PagePropertiesView {

  @Inject private CurrentReader current;
  @Inject private PageAt at;
  @Inject private PropertiesForm form;
  @Inject private PageReading reading;
  @Inject private PageArranging arranging;
  @Inject private AxisReading axes;
  @Inject private Said said;

  private PageView page;

  public void show() {
    page = reading.show(at.asked(), current.reader());
    Answers.keepSecret(page.visibility());
    if (at.leads(page.location())) {
      return;
    }
    if (!FacesContext.getCurrentInstance().isPostback()) {
      form.take(page);
    }
  }

  public void change() {
    PropertiesForm before = new PropertiesForm();
    before.take(reading.show(at.asked(), current.reader()));
    PagePatch patch = form.patch(before);
    PageLocation now = arranging.change(at.asked(), patch, current.reader(), Expectation.none());
    said.andShow("page.arranged", Answers.page(now));
  }

  /** Looked up early where a form that comes back asks what may be changed. */
  public PageView getPage() {
    if (page == null) {
      page = reading.show(at.asked(), current.reader());
    }
    return page;
  }

  public List<AxisValueLine> values(String axis) {
    return axes.list(Axis.valueOf(axis));
  }

  public List<PageKind> getKinds() {
    return List.of(PageKind.values());
  }

  public List<ReviewPolicy> getPolicies() {
    return List.of(ReviewPolicy.values());
  }
}
