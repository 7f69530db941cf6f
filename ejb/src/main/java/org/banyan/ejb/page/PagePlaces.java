package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.banyan.domain.access.Deed;
import org.banyan.domain.access.Deeds;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Targets;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.space.Spaces;

/** Registers pages, as {@code page:id} or {@code page:space/slug}, and what can be done there. */
@ApplicationScoped
class PagePlaces implements Targets, Deeds {

  private static final String PREFIX = "page:";

  @Inject PageLocator locator;
  @Inject Spaces spaces;

  @Override
  public Optional<Place> place(String target, Reader seenBy) {
    if (!target.startsWith(PREFIX)) {
      return Optional.empty();
    }
    return spot(target.substring(PREFIX.length())).map(spot -> spot.place(seenBy));
  }

  private Optional<PageSpot> spot(String name) {
    var tree = spaces.tree();
    int slash = name.indexOf('/');
    if (slash < 0) {
      OptionalLong id = PublicId.read(name);
      return id.isPresent() ? locator.byId(tree, id.getAsLong()) : Optional.empty();
    }
    return tree.find(name.substring(0, slash))
        .flatMap(space -> locator.at(tree, space.id(), name.substring(slash + 1)));
  }

  @Override
  public List<Deed> all() {
    return List.of(PageDeed.values());
  }
}
