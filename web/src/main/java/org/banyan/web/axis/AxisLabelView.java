package org.banyan.web.axis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.ejb.page.PageFinding;
import org.banyan.ejb.page.PageLine;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;

/** Pages with a label; labels are free words, so an unused one is no error. */
@Named("axisLabelView")
@RequestScoped
public class AxisLabelView {

  @Inject private Here here;
  @Inject private CurrentReader current;
  @Inject private PageFinding finding;

  private List<PageLine> pages;

  public void show() {
    pages = finding.labelled(getLabel(), current.reader());
  }

  public String getLabel() {
    return here.step("label");
  }

  public List<PageLine> getPages() {
    return pages;
  }
}
