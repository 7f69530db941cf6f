package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.banyan.domain.access.Reader;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.library.FileStore;
import org.banyan.domain.library.FileVersion;
import org.banyan.domain.library.FileWords;
import org.banyan.domain.library.LibraryFile;

/** Takes the files of one page, or of a space itself, elsewhere: all of them, however many. */
@ApplicationScoped
public class FileCopies {

  private static final String LIVE =
      "select f, v from LibraryFile f join FileVersion v on v.file = f and v.number = f.latest"
          + " where f.condition <> BINNED and ";
  private static final String OF_PAGE = "f.page.id = :place order by f.name, f.id";
  private static final String OF_SPACE =
      "f.page is null and f.space.id = :place order by f.name, f.id";

  @Inject FileLocator locator;
  @Inject FileStore store;
  @PersistenceContext EntityManager em;

  /** The files there by name, for whoever may read the place. */
  public List<FileCopy> of(FilePlace place, Reader reader) {
    PlaceSpot spot = locator.locate(place, reader);
    boolean ofPage = spot.pageId() != null;
    return em.createQuery(LIVE + (ofPage ? OF_PAGE : OF_SPACE), Object[].class)
        .setParameter("place", ofPage ? spot.pageId() : Long.valueOf(spot.spaceId()))
        .getResultStream()
        .map(row -> copy((LibraryFile) row[0], (FileVersion) row[1]))
        .toList();
  }

  private FileCopy copy(LibraryFile file, FileVersion latest) {
    FileWords words = file.words();
    return new FileCopy(file.name(), words, store.find(latest.bytes().keptAs()));
  }
}
