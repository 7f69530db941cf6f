package org.banyan.ejb.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.banyan.domain.job.Job;
import org.banyan.domain.job.JobLine;
import org.banyan.domain.job.JobState;
import org.banyan.domain.job.Jobs;
import org.banyan.ejb.shared.Finding;

/** Jobs in the database. */
@ApplicationScoped
class JpaJobs implements Jobs {

  @PersistenceContext EntityManager em;

  @Override
  public void add(Job job) {
    em.persist(job);
  }

  @Override
  public Optional<Job> find(long id) {
    return Finding.find(em, Job.class, id);
  }

  @Override
  public Optional<Job> lock(long id) {
    var job = find(id);
    job.ifPresent(found -> em.refresh(found, LockModeType.PESSIMISTIC_WRITE));
    return job;
  }

  /** Asked all the time. The plan of a question with a list in it would be made anew each time. */
  @Override
  public Optional<Job> next(String kind) {
    return em.createQuery(
            "from Job where kind = :kind and (state = :waiting or state = :running)"
                + " order by madeAt, id",
            Job.class)
        .setParameter("kind", kind)
        .setParameter("waiting", JobState.WAITING)
        .setParameter("running", JobState.RUNNING)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Job> latest(Long ownerId, Long spaceId, int limit) {
    var where =
        (ownerId == null ? "" : " and ownerId = " + ownerId)
            + (spaceId == null ? "" : " and spaceId = " + spaceId);
    return em.createQuery("from Job where id > 0" + where + " order by madeAt desc, id", Job.class)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public void say(JobLine line) {
    em.persist(line);
  }

  @Override
  public void unsay(long jobId, String kind) {
    em.createQuery("delete from JobLine where place.job = :job and kind = :kind")
        .setParameter("job", jobId)
        .setParameter("kind", kind)
        .executeUpdate();
  }

  @Override
  public List<JobLine> lines(long jobId, List<String> kinds, int limit) {
    return em.createQuery(
            "from JobLine where place.job = :job and kind in :kinds order by place.number",
            JobLine.class)
        .setParameter("job", jobId)
        .setParameter("kinds", kinds)
        .setMaxResults(limit)
        .getResultList();
  }
}
