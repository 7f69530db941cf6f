package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.banyan.domain.access.Condition;
import org.banyan.domain.library.FileBytes;
import org.banyan.domain.library.FileName;
import org.banyan.domain.library.FileVersion;
import org.banyan.domain.library.LibraryFile;
import org.banyan.domain.markup.LinkDestination;
import org.banyan.ejb.page.FileDestinations;
import org.banyan.ejb.page.TextPlace;

/**
 * Finds the files that a text names: the page's own before those of its space, and those before
 * what the spaces have where the page once was.
 */
@ApplicationScoped
class TextFiles implements FileDestinations {

  private static final long NONE = 0;

  @PersistenceContext EntityManager em;

  /**
   * A file that a name leads to.
   *
   * @param spaceId null where it belongs to the page
   */
  private record Candidate(String key, Long spaceId, LibraryFile file, FileVersion latest) {

    int distance(TextPlace place) {
      if (spaceId == null) {
        return 0;
      }
      return spaceId == place.spaceId() ? 1 : 2;
    }

    LinkDestination destination() {
      String address = FileAddress.of(file.id(), file.name());
      FileBytes bytes = latest.bytes();
      return bytes.type().shown()
          ? new LinkDestination.Found(
              address, "", bytes.picture().width(), bytes.picture().height())
          : new LinkDestination.Download(address);
    }
  }

  @Override
  public Map<String, LinkDestination> resolve(
      Set<String> names, TextPlace place, LongPredicate seen) {
    Map<String, LinkDestination> byKey = new HashMap<>();
    candidates(names, place).stream()
        .filter(file -> file.distance(place) < 2 || seen.test(file.spaceId()))
        .sorted(Comparator.comparing(file -> file.distance(place)))
        .forEach(file -> byKey.putIfAbsent(file.key(), file.destination()));
    Map<String, LinkDestination> found = new HashMap<>();
    names.forEach(name -> found.put(name, byKey.get(FileName.keyOf(name))));
    found.values().removeIf(destination -> destination == null);
    return found;
  }

  private List<Candidate> candidates(Set<String> names, TextPlace place) {
    return em.createQuery(
            "select n.key, n.spaceId, f, v from KnownName n join n.file f"
                + " join FileVersion v on v.file = f and v.number = f.latest"
                + " where n.key in :keys and f.condition <> :binned"
                + " and (n.spaceId = :space or n.pageId = :page or n.spaceId in"
                + " (select o.spaceId from PageAddress o where o.page.id = :page))"
                + " order by n.spaceId, f.id",
            Object[].class)
        .setParameter("keys", names.stream().map(FileName::keyOf).collect(Collectors.toSet()))
        .setParameter("binned", Condition.BINNED)
        .setParameter("space", place.spaceId())
        .setParameter("page", place.pageId() == null ? Long.valueOf(NONE) : place.pageId())
        .getResultStream()
        .map(
            row ->
                new Candidate(
                    (String) row[0], (Long) row[1], (LibraryFile) row[2], (FileVersion) row[3]))
        .toList();
  }
}
