package org.banyan.domain.job;

import java.util.List;
import java.util.Optional;

/** All jobs. */
public interface Jobs {

  void add(Job job);

  Optional<Job> find(long id);

  /** The job with its row locked until the transaction ends. */
  Optional<Job> lock(long id);

  /** The oldest of a kind that has not ended. */
  Optional<Job> next(String kind);

  /** The newest; of one person and in one space where these are not null. */
  List<Job> latest(Long ownerId, Long spaceId, int limit);

  void say(JobLine line);

  /** Takes back what a job said of a kind. */
  void unsay(long jobId, String kind);

  /** The lines of a job of some kinds, in order. */
  List<JobLine> lines(long jobId, List<String> kinds, int limit);
}
