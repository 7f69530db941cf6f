package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.library.FileBinned;
import org.banyan.domain.library.FileDeed;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.library.Upload;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.page.PageLocator;
import org.banyan.ejb.page.PageSpot;

/** Finds files, and the pages and spaces that have them, for those who see them. */
@ApplicationScoped
class FileLocator {

  @Inject Access access;
  @Inject PageLocator pages;
  @Inject Spaces spaces;
  @PersistenceContext EntityManager em;

  /** The page or space that the reader may read. */
  PlaceSpot locate(FilePlace place, Reader reader) {
    if (place.page() != null) {
      PageLocation address = new PageLocation(place.space(), place.page());
      return ofPage(pages.locateLive(address, reader), reader);
    }
    SpaceTree tree = spaces.tree();
    SpaceNode node = tree.find(place.space()).orElseThrow(NotFound::new);
    access.require(reader, FileDeed.READ, Place.space(tree.way(node.id())));
    FilePlace now = new FilePlace(node.key(), null);
    return new PlaceSpot(tree, node.id(), null, now, Condition.LIVE, false);
  }

  /** Where an upload goes; its page may have moved meanwhile. */
  PlaceSpot locate(Upload.Aim aim, Reader reader) {
    if (aim.pageId() != null) {
      return locate(place(pages.locate(aim.pageId(), reader).location()), reader);
    }
    return locate(new FilePlace(spaces.tree().get(aim.spaceId()).key(), null), reader);
  }

  private static FilePlace place(PageLocation page) {
    return new FilePlace(page.space(), page.slug());
  }

  private static PlaceSpot ofPage(PageSpot page, Reader reader) {
    FilePlace place = place(page.location());
    boolean own = page.place(reader).own();
    return new PlaceSpot(page.tree(), page.spaceId(), page.pageId(), place, page.condition(), own);
  }

  /** The file that the reader may read, binned or not; those of a binned page are out of sight. */
  FileSpot locate(long fileId, Reader reader) {
    FileSpot spot = byId(spaces.tree(), fileId).orElseThrow(NotFound::new);
    access.require(reader, FileDeed.READ, spot.place(reader));
    if (spot.lost()) {
      throw new NotFound();
    }
    return spot;
  }

  /**
   * The same for a file that is not in the bin.
   *
   * @throws FileBinned where it is
   */
  FileSpot locateLive(long fileId, Reader reader) {
    FileSpot spot = locate(fileId, reader);
    if (spot.condition() == Condition.BINNED) {
      throw new FileBinned();
    }
    return spot;
  }

  /** A page may have moved since; its files are where it is. */
  Optional<FileSpot> byId(SpaceTree tree, long fileId) {
    return em.createQuery(
            "select f.id, coalesce(p.space.id, f.space.id), p.slug, f.condition, p.condition,"
                + " f.author.id from LibraryFile f left join f.page p where f.id = :file",
            Object[].class)
        .setParameter("file", fileId)
        .getResultStream()
        .findFirst()
        .map(row -> spot(tree, row));
  }

  private static FileSpot spot(SpaceTree tree, Object[] row) {
    long spaceId = (Long) row[1];
    return new FileSpot(
        tree,
        (Long) row[0],
        spaceId,
        new FilePlace(tree.get(spaceId).key(), (String) row[2]),
        (Condition) row[3],
        row[4] == null ? Condition.LIVE : (Condition) row[4],
        (Long) row[5]);
  }
}
