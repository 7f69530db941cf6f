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
    return this == DONE || resumable();
  }

  /** Whether it ended before everything was done. */
  public boolean resumable() {
    return this == FAILED || this == CANCELLED;
  }
}
