package org.banyan.ejb.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.page.PageProperty;
import org.banyan.domain.space.SpaceTree;
import org.banyan.ejb.access.Access;

/**
 * A page that comes from a private space brings its own history along, but tells of nothing else
 * there: neither the space nor the pages it stood under.
 */
@ApplicationScoped
class DiscreetEvents {

  @Inject Access access;

  List<EventLine> of(List<EventLine> newestFirst, SpaceTree tree, Reader reader) {
    List<EventLine> told = new ArrayList<>();
    boolean open = true;
    for (EventLine event : newestFirst) {
      if (event.property().equals(PageProperty.SPACE.word())) {
        boolean openBefore = sees(event.before(), tree, reader);
        told.add(event.with(openBefore ? event.before() : "", open ? event.after() : ""));
        open = openBefore;
      } else if (!open && event.property().equals(PageProperty.PARENT.word())) {
        told.add(event.with("", ""));
      } else {
        told.add(event);
      }
    }
    return told;
  }

  private boolean sees(String key, SpaceTree tree, Reader reader) {
    return tree.find(key)
        .filter(node -> access.sees(reader, Place.space(tree.way(node.id()))))
        .isPresent();
  }
}
