package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banyan.domain.library.FileBytes;
import org.banyan.domain.library.FileName;
import org.banyan.domain.library.FileVersion;
import org.banyan.domain.library.FileWords;
import org.banyan.domain.library.LibraryFile;
import org.banyan.domain.library.PictureSize;
import org.banyan.domain.markup.LinkDestination;
import org.banyan.ejb.page.FileDestinations;
import org.banyan.ejb.page.TextPlace;

/** Finds the files that a text names. */
@ApplicationScoped
class TextFiles implements FileDestinations {

  private static final long NONE = 0;

  @PersistenceContext EntityManager em;

  @Override
  public List<Candidate> find(Set<String> names, TextPlace place) {
    Map<String, List<String>> namesByKey =
        names.stream().collect(Collectors.groupingBy(FileName::keyOf));
    List<Candidate> found = new ArrayList<>();
    for (Object[] row : rows(namesByKey.keySet(), place)) {
      LinkDestination destination = destination((LibraryFile) row[2], (FileVersion) row[3]);
      namesByKey
          .get((String) row[0])
          .forEach(name -> found.add(new Candidate(name, (Long) row[1], destination)));
    }
    return List.copyOf(found);
  }

  private static LinkDestination destination(LibraryFile file, FileVersion latest) {
    String address = FileAddress.of(file.id(), file.name());
    FileBytes bytes = latest.bytes();
    if (!bytes.type().shown()) {
      return new LinkDestination.Download(address);
    }
    PictureSize size = bytes.picture();
    FileWords words = file.words();
    return new LinkDestination.Picture(
        address, size.width(), size.height(), words.alt(), words.caption());
  }

  private List<Object[]> rows(Set<String> keys, TextPlace place) {
    return em.createQuery(
            "select n.key, n.spaceId, f, v from KnownName n join n.file f"
                + " join FileVersion v on v.file = f and v.number = f.latest"
                + " where n.key in :keys and f.condition <> BINNED"
                + " and (n.spaceId = :space or n.pageId = :page or n.spaceId in"
                + " (select o.spaceId from PageAddress o where o.page.id = :page))"
                + " order by n.spaceId, f.id",
            Object[].class)
        .setParameter("keys", keys)
        .setParameter("space", place.spaceId())
        .setParameter("page", place.pageId() == null ? Long.valueOf(NONE) : place.pageId())
        .getResultList();
  }
}
