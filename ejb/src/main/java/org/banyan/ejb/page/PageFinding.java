package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.space.SpaceTree;
import org.banyan.ejb.shared.Listing;

/** Finds pages in many spaces at once, in one statement. */
@ApplicationScoped
public class PageFinding {

  /** Values and no entities: to load an author is to load what belongs to them. */
  private static final String LINES =
      "select p.id, p.space.id, p.slug, p.title, p.classification.kind, p.classification.language,"
          + " above.id, above.slug, p.published, p.revisedAt, a.handle, a.displayName, p.checkedAt"
          + " from Page p join Revision r on r.page = p and r.number = p.published"
          + " join r.author a left join p.parent above"
          + " where p.space.id in :spaces and p.condition <> BINNED";

  @PersistenceContext EntityManager em;

  /**
   * A stretch of the pages selected.
   *
   * @param cursor where a list before went on; null at the beginning
   */
  public Listing<PageLine> find(
      PageSelection selection, PageOrder order, int limit, String cursor, SpaceTree tree) {
    if (selection.isHopeless()) {
      return new Listing<>(List.of(), null);
    }
    Map<String, Object> arguments = new LinkedHashMap<>();
    String where = narrowed(selection, arguments) + behind(order, cursor, arguments);
    TypedQuery<Object[]> query =
        em.createQuery(LINES + where + order.clause(), Object[].class)
            .setParameter("spaces", selection.spaces())
            .setMaxResults(limit + 1);
    arguments.forEach(query::setParameter);
    List<PageLine> read = query.getResultStream().map(row -> line(row, tree)).toList();
    return Listing.cut(read, limit, line -> cursor(order, line));
  }

  private static String narrowed(PageSelection selection, Map<String, Object> arguments) {
    StringBuilder where = new StringBuilder();
    for (int i = 0; i < selection.values().size(); i++) {
      where.append(" and exists (select 1 from Page q join q.classification.values v");
      where.append(" where q = p and v.id in :values" + i + ")");
      arguments.put("values" + i, selection.values().get(i));
    }
    if (selection.kind() != null) {
      where.append(" and p.classification.kind = :kind");
      arguments.put("kind", selection.kind());
    }
    if (selection.label() != null) {
      where.append(" and :label member of p.classification.labels");
      arguments.put("label", selection.label());
    }
    return where.toString();
  }

  private static String behind(PageOrder order, String cursor, Map<String, Object> arguments) {
    if (cursor == null || cursor.isBlank()) {
      return "";
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      String[] parts = new String(bytes, StandardCharsets.UTF_8).split(" ", 3);
      arguments.put("id", Long.valueOf(parts[1]));
      boolean byTitle = order == PageOrder.TITLE;
      arguments.put("key", byTitle ? parts[2] : Instant.parse(parts[2]));
      if (!parts[0].equals(order.name())) {
        throw unknown();
      }
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
      throw unknown();
    }
    return " and " + order.behind();
  }

  private static Invalid unknown() {
    return new Invalid("cursor", "cursor-invalid", "This is not a cursor that a list gave.");
  }

  private static String cursor(PageOrder order, PageLine last) {
    String place = order + " " + last.id() + " " + order.placeOf(last);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  private static PageLine line(Object[] row, SpaceTree tree) {
    return new PageLine(
        (Long) row[0],
        new PageLocation(tree.get((Long) row[1]).key(), (String) row[2]),
        (String) row[3],
        (PageKind) row[4],
        (String) row[5],
        (Long) row[6],
        (String) row[7],
        (Integer) row[8],
        (Instant) row[9],
        new Person((String) row[10], (String) row[11]),
        (Instant) row[12]);
  }
}
