package org.banyan.ejb.session;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Forgets sessions that have run out; doing so twice does no harm. */
@Singleton
public class SessionSweep {

  @Inject JpaSessions sessions;

  @Schedule(hour = "*", minute = "47", persistent = false)
  void sweep() {
    sessions.sweep();
  }
}
