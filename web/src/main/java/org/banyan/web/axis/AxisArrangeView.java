package org.banyan.web.axis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.axis.AxisArranging;
import org.banyan.ejb.axis.AxisReading;
import org.banyan.ejb.axis.AxisValueDraft;
import org.banyan.ejb.axis.AxisValueLine;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;
import org.banyan.web.shared.Answers;

/** Arranging the values of an axis: adding one, and changing the one the address names. */
@Named("axisArrangeView")
@RequestScoped
public class AxisArrangeView {

  @Inject private Here here;
  @Inject private CurrentReader current;
  @Inject private AxisValueForm form;
  @Inject private AxisReading reading;
  @Inject private AxisArranging arranging;
  @Inject private Said said;

  private List<AxisValueLine> values;

  public void show() {
    requireAdministrator();
    if (getKey() != null && !FacesContext.getCurrentInstance().isPostback()) {
      form.take(reading.show(getAxis(), getKey()));
    }
  }

  public void add() {
    AxisValueDraft draft = form.draft(Map.of());
    String iso = draft.iso().isEmpty() ? null : draft.iso();
    arranging.add(
        getAxis(),
        new AxisValueDraft(draft.key(), draft.names(), draft.parent(), iso),
        current.reader());
    said.andShow("axis.added", path());
  }

  public void change() {
    Map<String, String> before = reading.show(getAxis(), getKey()).names();
    arranging.change(getAxis(), getKey(), form.draft(before), current.reader());
    said.andShow("axis.changed", path());
  }

  private List<AxisValueLine> values() {
    if (values == null) {
      values = reading.list(getAxis());
    }
    return values;
  }

  private String path() {
    return Answers.path("admin", "axes", getAxis().plural());
  }

  private void requireAdministrator() {
    if (!current.isSignedIn()) {
      throw new Unauthenticated();
    }
    if (!current.isAdministrator()) {
      throw new Forbidden("administrators-only", "Only an administrator may do this.");
    }
  }

  public Axis getAxis() {
    return AxisAt.ofStep(here);
  }

  /** The value the address names; null where it names none. */
  public String getKey() {
    return here.step("key");
  }

  public List<AxisTree.Twig> getTwigs() {
    return new AxisTree(values()).twigs();
  }

  /** Values under which another may stand. */
  public List<AxisValueLine> getParents() {
    return values().stream().filter(value -> !value.key().equals(getKey())).toList();
  }
}
