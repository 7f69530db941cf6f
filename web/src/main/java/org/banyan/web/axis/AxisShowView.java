package org.banyan.web.axis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.domain.axis.Axis;
import org.banyan.ejb.axis.AxisReading;
import org.banyan.ejb.axis.AxisValueLine;
import org.banyan.ejb.page.PageFinding;
import org.banyan.ejb.page.PageLine;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;

/** Pages at a value of an axis or below it. */
@Named("axisShowView")
@RequestScoped
public class AxisShowView {

  @Inject private Here here;
  @Inject private CurrentReader current;
  @Inject private AxisReading reading;
  @Inject private PageFinding finding;

  private Axis axis;
  private AxisValueLine value;
  private List<AxisValueLine> below;
  private List<PageLine> pages;

  public void show() {
    axis = AxisAt.ofPath(here);
    value = reading.show(axis, here.step("key"));
    below = reading.list(axis).stream().filter(line -> value.key().equals(line.parent())).toList();
    pages = finding.along(axis, value.key(), current.reader());
  }

  public Axis getAxis() {
    return axis;
  }

  public AxisValueLine getValue() {
    return value;
  }

  public List<AxisValueLine> getBelow() {
    return below;
  }

  public List<PageLine> getPages() {
    return pages;
  }
}
