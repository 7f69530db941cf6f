package org.banyan.ejb.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.axis.AxisKey;
import org.banyan.domain.axis.AxisValue;
import org.banyan.domain.axis.AxisValues;
import org.banyan.domain.space.Space;
import org.banyan.domain.space.SpaceMade;

/**
 * Gives a new THEME, REGION or COUNTRY space the value of the same key on its axis. Axes are seen
 * by everybody, so a private space gets none.
 */
@ApplicationScoped
class SpaceAxisValues {

  @Inject AxisValues values;

  void make(@Observes SpaceMade fact) {
    Space space = fact.space();
    if (!space.isPrivate()) {
      space.kind().axis().ifPresent(axis -> ensure(axis, space));
    }
  }

  private void ensure(Axis axis, Space space) {
    if (values.find(axis, space.key()).isPresent()) {
      return;
    }
    var names = Map.of("en", space.profile().title());
    AxisValue value = new AxisValue(axis, new AxisKey(space.key()), names);
    if (space.parent() != null) {
      value.placeUnder(values.find(axis, space.parent().key()).orElse(null));
    }
    values.add(value);
  }
}
