package org.banyan.ejb.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banyan.domain.access.Condition;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.axis.AxisValue;
import org.banyan.domain.axis.AxisValues;
import org.banyan.domain.page.Page;
import org.banyan.ejb.conversion.ConvertedPage;
import org.banyan.ejb.conversion.Properties;

/** What a batch of pages has to know of the wiki, each in one statement. */
@ApplicationScoped
class ImportQueries {

  @PersistenceContext EntityManager em;
  @Inject AxisValues values;

  /** The pages of a space that answer to the slugs of the batch or of the pages above them. */
  Map<String, KnownPage> known(long spaceId, List<ConvertedPage> batch) {
    Set<String> slugs = new HashSet<>();
    batch.forEach(page -> slugs.add(page.slug()));
    batch.forEach(page -> page.parent().ifPresent(slugs::add));
    Map<String, KnownPage> known = new HashMap<>();
    em.createQuery(
            "select a.slug, p, r.hash from PageAddress a join a.page p"
                + " join Revision r on r.page = p and r.number = p.latest"
                + " where a.spaceId = :space and a.slug in :slugs",
            Object[].class)
        .setParameter("space", spaceId)
        .setParameter("slugs", slugs)
        .getResultList()
        .forEach(row -> known.put((String) row[0], new KnownPage((Page) row[1], (String) row[2])));
    return known;
  }

  Map<Axis, Set<String>> values(List<ConvertedPage> batch) {
    Map<Axis, Set<String>> known = new EnumMap<>(Axis.class);
    known.put(Axis.THEME, keys(Axis.THEME, batch, Properties::themes));
    known.put(Axis.REGION, keys(Axis.REGION, batch, Properties::regions));
    known.put(Axis.TARGET, keys(Axis.TARGET, batch, Properties::targets));
    return known;
  }

  private Set<String> keys(
      Axis axis, List<ConvertedPage> batch, Function<Properties, List<String>> named) {
    Set<String> wanted =
        batch.stream()
            .map(ConvertedPage::properties)
            .map(named)
            .flatMap(Collection::stream)
            .collect(Collectors.toSet());
    return wanted.isEmpty()
        ? Set.of()
        : values.findAll(axis, wanted).stream().map(AxisValue::key).collect(Collectors.toSet());
  }

  /** Those handles among the people whom pages name that somebody has. */
  Set<String> people(List<ConvertedPage> batch) {
    Set<String> named =
        batch.stream()
            .flatMap(page -> page.properties().care().responsible().stream())
            .collect(Collectors.toSet());
    return named.isEmpty()
        ? Set.of()
        : Set.copyOf(
            em.createQuery(
                    "select a.handle from Account a where a.handle in :handles", String.class)
                .setParameter("handles", named)
                .getResultList());
  }

  /** Whether the page that answers to the slug is archived. */
  boolean isArchived(long spaceId, String slug) {
    return em.createQuery(
                "select count(a) from PageAddress a where a.spaceId = :space and a.slug = :slug"
                    + " and a.page.condition = :archived",
                Long.class)
            .setParameter("space", spaceId)
            .setParameter("slug", slug)
            .setParameter("archived", Condition.ARCHIVED)
            .getSingleResult()
        > 0;
  }

  /** Sources of the pages that the job could not take. */
  Set<String> failed(long jobId) {
    return Set.copyOf(
        em.createQuery(
                "select l.subject from JobLine l where l.place.job = :job and l.kind = :failed",
                String.class)
            .setParameter("job", jobId)
            .setParameter("failed", Outcome.FAILED.name())
            .getResultList());
  }

  ImportHistory history(long pageId) {
    return new ImportHistory(
        em.createQuery(
                "select r.number, r.summary, r.hash from Revision r"
                    + " where r.page.id = :page and r.summary like :imported order by r.number desc",
                Object[].class)
            .setParameter("page", pageId)
            .setParameter("imported", ImportMark.BEGINNING + "%")
            .getResultStream()
            .flatMap(ImportQueries::line)
            .toList());
  }

  private static java.util.stream.Stream<ImportHistory.Line> line(Object[] row) {
    return ImportMark.in((String) row[1])
        .map(mark -> new ImportHistory.Line((Integer) row[0], mark, (String) row[2]))
        .stream();
  }
}
