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

  /** Those of a person in a space, newest first. */
  List<Job> of(long ownerId, long spaceId, int limit);

  void say(JobLine line);

  /** The lines of a job of some kinds, in order. */
  List<JobLine> lines(long jobId, List<String> kinds, int limit);
}
