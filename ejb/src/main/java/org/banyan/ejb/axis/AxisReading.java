package org.banyan.ejb.axis;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.shared.NotFound;

/** Reads the axes, which are public: they tell of no space and no page. */
@Stateless
public class AxisReading {

  @Inject JpaAxisValues values;

  public List<AxisValueLine> list(Axis axis) {
    return values.all(axis).stream().map(AxisValueLine::of).toList();
  }

  public AxisValueLine show(Axis axis, String key) {
    return values.find(axis, key).map(AxisValueLine::of).orElseThrow(NotFound::new);
  }
}
