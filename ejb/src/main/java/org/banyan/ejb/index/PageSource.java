package org.banyan.ejb.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.axis.AxisValue;
import org.banyan.domain.page.Classification;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.Revision;
import org.banyan.ejb.shared.ListParameter;

/** Pages, by their published texts. */
@ApplicationScoped
class PageSource implements IndexSource {

  private static final Set<String> CONCERNING = Set.of("page", "rating");

  @PersistenceContext EntityManager em;

  @Override
  public IndexKind kind() {
    return IndexKind.PAGE;
  }

  @Override
  public Collection<Long> concerned(String feature, Set<Long> subjects) {
    return CONCERNING.contains(feature) ? subjects : Set.of();
  }

  @Override
  public List<Long> after(long id, int limit) {
    return em.createQuery("select p.id from Page p where p.id > :id order by p.id", Long.class)
        .setParameter("id", id)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<IndexDocument> documents(Collection<Long> ids) {
    Map<Long, List<String>> aliases = aliases(ids);
    Map<Long, Integer> links = links(ids);
    Map<Long, Set<String>> people = people(ids);
    return asked(
            "select p, r from Page p join Revision r on r.page = p and r.number = p.published"
                + " where p.condition <> BINNED and p.id in ",
            ids)
        .getResultStream()
        .map(row -> document((Page) row[0], (Revision) row[1], aliases, links, people))
        .toList();
  }

  private static IndexDocument document(
      Page page,
      Revision revision,
      Map<Long, List<String>> aliases,
      Map<Long, Integer> links,
      Map<Long, Set<String>> people) {
    Classification classification = page.classification();
    String body = revision.text().body();
    return new IndexDocument(
        IndexKind.PAGE.key(page.id()),
        IndexKind.PAGE,
        page.space().id(),
        classification.language(),
        revision.text().title(),
        aliases.getOrDefault(page.id(), List.of()),
        PlainWords.headings(body),
        PlainWords.of(body),
        classification.labels(),
        withAbove(classification.values(Axis.THEME)),
        withAbove(classification.values(Axis.REGION)),
        withAbove(classification.values(Axis.TARGET)),
        classification.kind().name(),
        people.getOrDefault(page.id(), Set.of()),
        revision.savedAt(),
        links.getOrDefault(page.id(), 0),
        page.rating());
  }

  /** Whoever looks at a theme means those below it too. */
  private static Set<String> withAbove(List<AxisValue> values) {
    Set<String> keys = new HashSet<>();
    for (AxisValue value : values) {
      for (AxisValue above = value; above != null; above = above.parent()) {
        keys.add(above.key());
      }
    }
    return keys;
  }

  /** Present and former addresses, written as titles. */
  private Map<Long, List<String>> aliases(Collection<Long> ids) {
    Map<Long, List<String>> aliases = new HashMap<>();
    asked("select a.page.id, a.slug from PageAddress a where a.page.id in ", ids)
        .getResultList()
        .forEach(
            row ->
                aliases
                    .computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                    .add(((String) row[1]).replace('-', ' ')));
    return aliases;
  }

  private Map<Long, Integer> links(Collection<Long> ids) {
    Map<Long, Integer> links = new HashMap<>();
    asked(
            "select p.id, (select count(l) from PageLink l where l.spaceKey = s.key"
                + " and l.slug = p.slug) from Page p join p.space s where p.id in ",
            ids)
        .getResultList()
        .forEach(row -> links.put((Long) row[0], ((Long) row[1]).intValue()));
    return links;
  }

  private Map<Long, Set<String>> people(Collection<Long> ids) {
    Map<Long, Set<String>> people = new HashMap<>();
    asked(
            "select distinct r.page.id, a.handle from Revision r join r.author a"
                + " where r.number <= r.page.published and r.page.id in ",
            ids)
        .getResultList()
        .forEach(
            row ->
                people.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add((String) row[1]));
    return people;
  }

  private TypedQuery<Object[]> asked(String upToIn, Collection<Long> ids) {
    var wanted = new ListParameter("id", ids);
    return wanted.bind(em.createQuery(upToIn + wanted.text(), Object[].class));
  }
}
