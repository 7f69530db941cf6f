package org.banyan.ejb.token;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Forgets tokens that ended long ago; doing so twice does no harm. */
@Singleton
public class TokenSweep {

  @Inject JpaTokens tokens;

  @Schedule(hour = "*", minute = "53", persistent = false)
  void sweep() {
    tokens.sweep();
  }
}
