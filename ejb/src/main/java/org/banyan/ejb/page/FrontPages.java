package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.banyan.domain.access.Condition;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.space.FrontPageNamed;
import org.banyan.domain.space.Space;
import org.banyan.domain.space.Spaces;

/** Refuses to open a space with a page that it does not have. */
@ApplicationScoped
class FrontPages {

  @Inject PageLocator locator;
  @Inject Spaces spaces;

  void require(@Observes FrontPageNamed fact) {
    Space space = fact.space();
    boolean there =
        locator
            .at(spaces.tree(), space.id(), space.frontPage())
            .filter(spot -> spot.spaceId() == space.id())
            .filter(spot -> spot.condition() != Condition.BINNED)
            .isPresent();
    if (!there) {
      throw new Invalid(
          "frontPage",
          "front-page-unknown",
          "The space has no page “" + space.frontPage() + "” to open with.");
    }
  }
}
