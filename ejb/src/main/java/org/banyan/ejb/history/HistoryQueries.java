package org.banyan.ejb.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banyan.domain.page.PageEvent;
import org.banyan.ejb.page.Person;

/** Queries for the history of one page; texts are left where they are. */
@ApplicationScoped
class HistoryQueries {

  private static final int MOST_EVENTS = 500;

  @PersistenceContext EntityManager em;

  List<RevisionLine> revisions(long pageId, Integer below, int most) {
    int end = below == null ? Integer.MAX_VALUE : below;
    Map<Integer, List<Person>> contributors = contributors(pageId, end);
    return em.createQuery(
            "select r.number, r.title, a.handle, a.displayName, r.savedAt, r.summary, r.minor,"
                + " r.base, r.size, r.hash from Revision r join r.author a"
                + " where r.page.id = :page and r.number < :end order by r.number desc",
            Object[].class)
        .setParameter("page", pageId)
        .setParameter("end", end)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> line(row, contributors))
        .toList();
  }

  private Map<Integer, List<Person>> contributors(long pageId, int end) {
    Map<Integer, List<Person>> people = new HashMap<>();
    em.createQuery(
            "select r.number, a.handle, a.displayName from Revision r join r.contributors a"
                + " where r.page.id = :page and r.number < :end order by a.handle",
            Object[].class)
        .setParameter("page", pageId)
        .setParameter("end", end)
        .getResultList()
        .forEach(
            row ->
                people
                    .computeIfAbsent((Integer) row[0], number -> new ArrayList<>())
                    .add(new Person((String) row[1], (String) row[2])));
    return people;
  }

  private static RevisionLine line(Object[] row, Map<Integer, List<Person>> contributors) {
    int number = (Integer) row[0];
    return new RevisionLine(
        number,
        (String) row[1],
        new Person((String) row[2], (String) row[3]),
        contributors.getOrDefault(number, List.of()),
        (Instant) row[4],
        (String) row[5],
        (Boolean) row[6],
        (Integer) row[7],
        (Integer) row[8],
        (String) row[9]);
  }

  List<EventLine> events(long pageId) {
    return em.createQuery(
            "select e from PageEvent e join fetch e.by where e.page.id = :page order by e.at desc,"
                + " e.id desc",
            PageEvent.class)
        .setParameter("page", pageId)
        .setMaxResults(MOST_EVENTS)
        .getResultStream()
        .map(EventLine::of)
        .toList();
  }
}
