package org.banyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.domain.axis.Axis;
import org.banyan.ejb.axis.AxisArranging;
import org.banyan.ejb.axis.AxisReading;
import org.banyan.ejb.axis.AxisValueLine;
import org.banyan.web.axis.AxisAt;
import org.banyan.web.axis.AxisTree;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;
import org.banyan.web.shared.Answers;

/** The tree of an axis, and a form for one more value. */
@Named("adminAxisView")
@RequestScoped
public class AdminAxisView {

  @Inject private Here here;
  @Inject private AdminDoor door;
  @Inject private CurrentReader current;
  @Inject private AxisValueForm form;
  @Inject private AxisReading reading;
  @Inject private AxisArranging arranging;
  @Inject private Said said;

  private List<AxisValueLine> values;

  public void show() {
    door.administrators();
  }

  public void add() {
    arranging.add(getAxis(), form.draft(), current.reader());
    said.andShow("admin.valueAdded", Answers.path("admin", "axes", getAxis().plural()));
  }

  /** The axis of the address; the first where it names none. */
  public Axis getAxis() {
    return here.step("axis") == null ? Axis.THEME : AxisAt.ofStep(here);
  }

  public List<Axis> getAxes() {
    return List.of(Axis.values());
  }

  public List<AxisValueLine> getValues() {
    if (values == null) {
      values = reading.list(getAxis());
    }
    return values;
  }

  public List<AxisTree.Twig> getTwigs() {
    return new AxisTree(getValues()).twigs();
  }
}
