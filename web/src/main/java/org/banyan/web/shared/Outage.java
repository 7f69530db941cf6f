package org.banyan.web.shared;

import java.sql.SQLException;

/** Tells whether a failure comes from a database that is away or too busy. */
public final class Outage {

  private Outage() {}

  public static boolean isBehind(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException failure && !isOurFault(failure.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  /** Values, constraints and statements that no waiting would mend. */
  private static boolean isOurFault(String state) {
    return state != null
        && (state.startsWith("22") || state.startsWith("23") || state.startsWith("42"));
  }
}
