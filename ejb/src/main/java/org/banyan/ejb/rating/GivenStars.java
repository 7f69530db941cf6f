package org.banyan.ejb.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banyan.ejb.pagecache.PageMemory;

/** Who gave a page how many stars, remembered by each node; never what they said besides. */
@ApplicationScoped
class GivenStars {

  /**
   * All stars given to a page.
   *
   * @param stars by id of the account
   * @param saying how many say what is missing
   */
  record Given(Map<Long, Integer> stars, long saying) {}

  private static final PageMemory.Thing<Given> GIVEN = new PageMemory.Thing<>();

  @Inject PageMemory memory;
  @PersistenceContext EntityManager em;

  Given to(long pageId) {
    return memory.recall(pageId, GIVEN, () -> read(pageId));
  }

  private Given read(long pageId) {
    List<Object[]> rows =
        em.createQuery(
                "select r.account.id, r.stars, case when r.missing is null then 0 else 1 end"
                    + " from Rating r where r.page.id = :page",
                Object[].class)
            .setParameter("page", pageId)
            .getResultList();
    Map<Long, Integer> stars = new HashMap<>();
    long saying = 0;
    for (Object[] row : rows) {
      stars.put((Long) row[0], (Integer) row[1]);
      saying += ((Number) row[2]).longValue();
    }
    return new Given(Map.copyOf(stars), saying);
  }
}
