package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banyan.domain.access.Condition;
import org.banyan.domain.library.FileName;
import org.banyan.domain.library.FileType;
import org.banyan.domain.markup.LinkDestination;
import org.banyan.ejb.page.FileDestinations;
import org.banyan.ejb.page.TextPlace;

/** Finds the files that a text names: the page's own before those of its space. */
@ApplicationScoped
class TextFiles implements FileDestinations {

  private static final long NONE = 0;

  @PersistenceContext EntityManager em;

  @Override
  public Map<String, LinkDestination> resolve(Set<String> names, TextPlace place) {
    Map<String, LinkDestination> byKey = new HashMap<>();
    for (Object[] row : rows(names, place)) {
      boolean ofPage = row[1] != null;
      LinkDestination destination = destination(row);
      byKey.merge((String) row[0], destination, (one, other) -> ofPage ? destination : one);
    }
    Map<String, LinkDestination> found = new HashMap<>();
    names.forEach(name -> found.put(name, byKey.get(FileName.keyOf(name))));
    found.values().removeIf(destination -> destination == null);
    return found;
  }

  private List<Object[]> rows(Set<String> names, TextPlace place) {
    return em.createQuery(
            "select n.key, n.pageId, f.id, f.name, v.type from KnownName n join n.file f"
                + " join FileVersion v on v.file = f and v.number = f.latest"
                + " where n.key in :keys and f.condition <> :binned"
                + " and (n.spaceId = :space or n.pageId = :page)",
            Object[].class)
        .setParameter("keys", names.stream().map(FileName::keyOf).collect(Collectors.toSet()))
        .setParameter("binned", Condition.BINNED)
        .setParameter("space", place.spaceId())
        .setParameter("page", place.pageId() == null ? Long.valueOf(NONE) : place.pageId())
        .getResultList();
  }

  private static LinkDestination destination(Object[] row) {
    String address = FileAddress.of((Long) row[2], (String) row[3]);
    return ((FileType) row[4]).shown()
        ? new LinkDestination.Found(address)
        : new LinkDestination.Download(address);
  }
}
