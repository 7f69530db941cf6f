package org.banyan.ejb.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.conversion.ConvertedPage;

/** Finds out what there is around pages that are to be brought in. */
@ApplicationScoped
class ImportSurroundings {

  @Inject Access access;
  @Inject ImportQueries queries;
  @Inject Spaces spaces;

  Surroundings of(SpaceNode space, List<ConvertedPage> pages, Reader reader) {
    Place place = Place.space(spaces.tree().way(space.id()));
    return new Surroundings(
        queries.known(space.id(), pages),
        queries.values(pages),
        queries.people(pages),
        access.allows(reader, PageDeed.SET_REVIEW, place),
        access.allows(reader, PageDeed.ARCHIVE, place));
  }
}
