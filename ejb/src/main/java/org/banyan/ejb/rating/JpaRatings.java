package org.banyan.ejb.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.banyan.domain.rating.Rating;
import org.banyan.domain.rating.RatingTally;
import org.banyan.domain.rating.Ratings;
import org.banyan.ejb.shared.Finding;

/** Ratings in the database. */
@ApplicationScoped
class JpaRatings implements Ratings {

  private static final int MOST = 500;

  /** A save reads each of them again. */
  private static final int MOST_TEXTS = 50;

  @PersistenceContext EntityManager em;

  @Override
  public void add(Rating rating) {
    em.persist(rating);
  }

  @Override
  public void remove(Rating rating) {
    em.remove(rating);
  }

  @Override
  public Optional<Rating> find(long pageId, long accountId) {
    return Finding.find(em, Rating.class, new Rating.Key(accountId, pageId));
  }

  @Override
  public List<RatingTally> tally(long pageId) {
    return em.createQuery(
            "select new org.banyan.domain.rating.RatingTally(r.stars, r.outgrown, count(r))"
                + " from Rating r where r.page.id = :page group by r.stars, r.outgrown",
            RatingTally.class)
        .setParameter("page", pageId)
        .getResultList();
  }

  @Override
  public List<Integer> revisions(long pageId) {
    return em.createQuery(
            "select distinct r.revision from Rating r where r.page.id = :page"
                + " order by r.revision desc",
            Integer.class)
        .setParameter("page", pageId)
        .setMaxResults(MOST_TEXTS)
        .getResultList();
  }

  @Override
  public int outgrow(long pageId, int revision, boolean outgrown) {
    return em.createQuery(
            "update Rating r set r.outgrown = :outgrown where r.page.id = :page"
                + " and r.revision = :revision and r.outgrown <> :outgrown")
        .setParameter("outgrown", outgrown)
        .setParameter("page", pageId)
        .setParameter("revision", revision)
        .executeUpdate();
  }

  @Override
  public List<Rating> saying(long pageId) {
    return em.createQuery(
            "select r from Rating r join fetch r.account where r.page.id = :page"
                + " and r.missing is not null order by r.ratedAt desc, r.account.id",
            Rating.class)
        .setParameter("page", pageId)
        .setMaxResults(MOST)
        .getResultList();
  }
}
