package org.banyan.web.axis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.domain.axis.Axis;
import org.banyan.ejb.axis.AxisReading;
import org.banyan.web.route.Here;

/** The tree of an axis. */
@Named("axisListView")
@RequestScoped
public class AxisListView {

  @Inject private Here here;
  @Inject private AxisReading reading;

  private Axis axis;
  private List<AxisTree.Twig> twigs;

  public void show() {
    axis = AxisAt.ofPath(here);
    twigs = new AxisTree(reading.list(axis)).twigs();
  }

  public Axis getAxis() {
    return axis;
  }

  public List<AxisTree.Twig> getTwigs() {
    return twigs;
  }
}
