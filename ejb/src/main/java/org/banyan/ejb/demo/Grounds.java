package org.banyan.ejb.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banyan.domain.axis.Axis;
import org.banyan.ejb.axis.AxisArranging;
import org.banyan.ejb.axis.AxisValueDraft;
import org.banyan.ejb.membership.SpaceMembership;
import org.banyan.ejb.site.SiteArranging;
import org.banyan.ejb.space.SpaceArranging;

/** Puts up the signs, lays out axes and spaces, and leaves these to who looks after them. */
@ApplicationScoped
class Grounds {

  @Inject AxisArranging axes;
  @Inject Cast cast;
  @Inject SiteArranging site;
  @Inject SpaceArranging spaces;
  @Inject SpaceMembership membership;

  void putUpSigns() {
    site.say(cast.person(Cast.ADMINISTRATOR), Scripts.site());
  }

  void layOut(Axis axis) {
    Scripts.values(axis)
        .forEach(value -> axes.add(axis, draft(value), cast.reader(Cast.ADMINISTRATOR)));
  }

  void open(SpaceScript script) {
    spaces.make(script.draft(), cast.reader(Cast.ADMINISTRATOR));
    script
        .roles()
        .forEach(
            (handle, roles) ->
                membership.grant(
                    script.key(), handle, roles, Set.of(), cast.reader(Cast.ADMINISTRATOR)));
    membership.grant(
        script.key(), Cast.ADMINISTRATOR, Set.of(), Set.of(), cast.reader(Cast.ADMINISTRATOR));
  }

  private static AxisValueDraft draft(JsonObject value) {
    JsonObject names = value.getJsonObject("names");
    Map<String, String> named =
        names.keySet().stream().collect(Collectors.toMap(language -> language, names::getString));
    return new AxisValueDraft(
        value.getString("key"),
        named,
        value.getString("parent", null),
        value.getString("iso", null));
  }
}
