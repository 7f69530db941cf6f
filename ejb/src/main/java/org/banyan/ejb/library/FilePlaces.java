package org.banyan.ejb.library;

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
import org.banyan.domain.library.FileDeed;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.space.Spaces;

/** Registers files, as {@code file:id}, and what can be done with them. */
@ApplicationScoped
class FilePlaces implements Targets, Deeds {

  private static final String PREFIX = "file:";

  @Inject FileLocator locator;
  @Inject Spaces spaces;

  @Override
  public Optional<Place> place(String target, Reader seenBy) {
    if (!target.startsWith(PREFIX)) {
      return Optional.empty();
    }
    OptionalLong id = PublicId.read(target.substring(PREFIX.length()));
    return id.isPresent()
        ? locator.byId(spaces.tree(), id.getAsLong()).map(spot -> spot.place(seenBy))
        : Optional.empty();
  }

  @Override
  public List<Deed> all() {
    return List.of(FileDeed.values());
  }
}
