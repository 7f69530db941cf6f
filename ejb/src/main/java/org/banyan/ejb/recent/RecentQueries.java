package org.banyan.ejb.recent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.page.PageProperty;
import org.banyan.domain.space.SpaceNode;
import org.banyan.ejb.page.Person;
import org.banyan.ejb.shared.Slice;

/** Queries for recent changes: one for saves, one for properties; texts stay where they are. */
@ApplicationScoped
class RecentQueries {

  /** So many properties can change at one moment, and are not to be parted. */
  private static final int TOGETHER = PageProperty.values().length;

  private static final String TEXTS =
      "select p.id, p.space.id, p.slug, a.handle, a.displayName, r.savedAt, r.title, r.number,"
          + " r.summary, r.minor from Revision r join r.page p join r.author a"
          + " where r.number <= p.published";
  private static final String PROPERTIES =
      "select p.id, p.space.id, p.slug, a.handle, a.displayName, e.at, p.title, e.property"
          + " from PageEvent e join e.page p join e.by a where 1 = 1";

  private static final String REVISED = "c.part = r.number and c.what in ('created', 'revised')";
  private static final String CHANGED = "c.part = e.id and c.what = 'changed'";

  @Inject Clock clock;
  @PersistenceContext EntityManager em;

  List<RecentChanges.Line> texts(RecentScope scope, Slice slice) {
    RecentFilter filter = scope.filter();
    StringBuilder where = new StringBuilder(TEXTS);
    if (filter.kind() == RecentKind.CREATED || filter.kind() == RecentKind.EDITED) {
      where.append(filter.kind() == RecentKind.CREATED ? " and r.number = 1" : " and r.number > 1");
    }
    if (filter.withoutMinor()) {
      where.append(" and r.minor = false");
    }
    return lines(where, "r.savedAt", false, new LinkedHashMap<>(), scope, slice);
  }

  List<RecentChanges.Line> properties(RecentScope scope, Slice slice) {
    StringBuilder where = new StringBuilder(PROPERTIES);
    Map<String, Object> arguments = new LinkedHashMap<>();
    if (scope.filter().kind() != null) {
      where.append(" and e.property in :properties");
      arguments.put("properties", scope.filter().kind().properties());
    }
    return lines(where, "e.at", true, arguments, scope, slice);
  }

  private List<RecentChanges.Line> lines(
      StringBuilder where,
      String at,
      boolean properties,
      Map<String, Object> arguments,
      RecentScope scope,
      Slice slice) {
    narrow(where, at, arguments, scope.filter());
    imports(where, at, scope.filter());
    unseen(where, properties, arguments, scope);
    where.append(" and p.space.id in :spaces and p.condition <> BINNED");
    where.append(" and (" + at + " < :before or " + at + " = :before and p.id < :beforeId)");
    where.append(" order by " + at + " desc, p.id desc");
    TypedQuery<Object[]> query = em.createQuery(where.toString(), Object[].class);
    arguments.forEach(query::setParameter);
    return query
        .setParameter("spaces", scope.spaces())
        .setParameter("before", slice.before())
        .setParameter("beforeId", slice.beforeId())
        .setMaxResults(slice.limit() + TOGETHER)
        .getResultStream()
        .map(row -> line(scope, row))
        .toList();
  }

  private static void imports(StringBuilder where, String at, RecentFilter filter) {
    String imported = at.substring(0, at.indexOf('.')) + ".imported = ";
    if (filter.kind() == RecentKind.IMPORTED) {
      where.append(" and ").append(imported).append("true");
    } else if (filter.withoutImports()) {
      where.append(" and ").append(imported).append("false");
    }
  }

  /** Only what came after the position of the scope, where it has one. */
  void unseen(
      StringBuilder where, boolean properties, Map<String, Object> arguments, RecentScope scope) {
    if (scope.position() != null) {
      where.append(" and exists (select 1 from Change c where c.feature = 'page'");
      where.append(" and c.subjectId = p.id and ").append(properties ? CHANGED : REVISED);
      where.append(" and (c.logPosition is null or c.logPosition > :position))");
      arguments.put("position", scope.position());
    }
  }

  /** Only what the filter asks for of people, languages and time. */
  void narrow(StringBuilder where, String at, Map<String, Object> arguments, RecentFilter filter) {
    if (filter.person() != null) {
      where.append(" and a.handle = :person");
      arguments.put("person", filter.person());
    }
    if (filter.language() != null) {
      where.append(" and p.classification.language = :language");
      arguments.put("language", filter.language());
    }
    if (filter.since() != null) {
      where.append(" and " + at + " >= :since");
      arguments.put("since", filter.since());
    }
    if (filter.days() != null) {
      Instant first = clock.instant().minus(Duration.ofDays(filter.days()));
      where.append(" and " + at + " >= :first");
      arguments.put("first", first);
    }
  }

  private static RecentChanges.Line line(RecentScope scope, Object[] row) {
    SpaceNode space = scope.tree().get((Long) row[1]);
    boolean text = row.length > 8;
    return new RecentChanges.Line(
        (Long) row[0],
        new PageLocation(space.key(), (String) row[2]),
        space.title(),
        space.colour(),
        (String) row[6],
        text ? (Integer) row[7] : 0,
        new Person((String) row[3], (String) row[4]),
        (Instant) row[5],
        text ? (String) row[8] : "",
        text && (Boolean) row[9],
        text ? null : ((PageProperty) row[7]).word());
  }
}
