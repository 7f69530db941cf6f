package org.banyan.ejb.axis;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  /** The trees of all axes. */
  public AxisForest forest() {
    return new AxisForest(values.everything());
  }

  /** The key itself and those of all values below it; the key alone where the axis lacks it. */
  public Set<String> keysFrom(Axis axis, String key) {
    Set<String> keys = new TreeSet<>(values.keysFrom(axis, key));
    keys.add(key);
    return keys;
  }
}
