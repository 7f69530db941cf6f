package org.banyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.domain.axis.Axis;
import org.banyan.ejb.axis.AxisArranging;
import org.banyan.ejb.axis.AxisReading;
import org.banyan.ejb.axis.AxisValueLine;
import org.banyan.web.axis.AxisAt;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;
import org.banyan.web.shared.Answers;

/** One value of an axis: its names, its place, its country code. */
@Named("adminAxisValueView")
@RequestScoped
public class AdminAxisValueView {

  @Inject private Here here;
  @Inject private AdminDoor door;
  @Inject private CurrentReader current;
  @Inject private AxisValueForm form;
  @Inject private AxisReading reading;
  @Inject private AxisArranging arranging;
  @Inject private Said said;

  private AxisValueLine value;

  public void show() {
    door.administrators();
    if (!FacesContext.getCurrentInstance().isPostback()) {
      form.take(getValue());
    }
  }

  public void keep() {
    AxisValueLine before = reading.show(getAxis(), here.step("key"));
    arranging.change(getAxis(), before.key(), form.draft(before), current.reader());
    said.andShow("admin.valueKept", Answers.path("admin", "axes", getAxis().plural()));
  }

  public Axis getAxis() {
    return AxisAt.ofStep(here);
  }

  public AxisValueLine getValue() {
    if (value == null) {
      value = reading.show(getAxis(), here.step("key"));
    }
    return value;
  }

  /** Where the value may stand; it refuses to stand below itself. */
  public List<AxisValueLine> getOthers() {
    return reading.list(getAxis()).stream()
        .filter(other -> !other.key().equals(here.step("key")))
        .toList();
  }
}
