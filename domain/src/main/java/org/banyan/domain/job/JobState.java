package org.banyan.domain.job;

/** How far a job is. */
public enum JobState {
  WAITING,
  RUNNING,
  DONE,
  FAILED,
  CANCELLED;

  /** Whether nothing more will happen. */
  public boolean ended() {
    return this == DONE || this == FAILED || this == CANCELLED;
  }
}
