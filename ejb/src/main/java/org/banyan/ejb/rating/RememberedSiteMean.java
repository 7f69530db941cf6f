package org.banyan.ejb.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.page.PageRating;
import org.banyan.domain.rating.RatingPolicy;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.page.SiteMean;
import org.banyan.ejb.pagecache.PageMemory;

/** The mean of the site, read once after each change that may move it. */
@ApplicationScoped
class RememberedSiteMean implements SiteMean {

  private static final PageMemory.Thing<Double> MEAN = new PageMemory.Thing<>();

  private final RatingPolicy policy = new RatingPolicy();

  @Inject Access access;
  @Inject PageMemory memory;
  @Inject Spaces spaces;
  @PersistenceContext EntityManager em;

  @Override
  public double value() {
    return memory.recall(PageMemory.SITE, MEAN, this::read);
  }

  private double read() {
    List<Object[]> rows = bySpace();
    PageRating all = PageRating.NONE;
    if (!rows.isEmpty()) {
      SpaceTree tree = spaces.tree();
      for (Object[] row : rows) {
        if (access.sees(Reader.GUEST, Place.space(tree.way((Long) row[0])))) {
          all = all.and(rating(row));
        }
      }
    }
    return policy.mean(all);
  }

  private List<Object[]> bySpace() {
    return em.createQuery(
            "select p.space.id, sum(p.rating.count), sum(p.rating.weight), sum(p.rating.sum)"
                + " from Page p where p.rating.count > 0 and p.condition <> BINNED"
                + " group by p.space.id",
            Object[].class)
        .getResultList();
  }

  private static PageRating rating(Object[] row) {
    return new PageRating(((Number) row[1]).intValue(), (Double) row[2], (Double) row[3]);
  }
}
