package org.banyan.web.shared;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;

/** Tells a database that is away, stalled or overrun from a fault of ours. */
public final class Outage {

  /** Seconds after which to try again. */
  public static final int RETRY_AFTER = 5;

  /** Classes of SQL states that blame the statement or the data, not the state of the database. */
  private static final Set<String> OUR_FAULTS =
      Set.of("02", "07", "0A", "21", "22", "23", "26", "42");

  private static final String UNIQUE = "23505";
  private static final String NO_BEAN_FREE = "WFLYEJB0378";

  private Outage() {}

  /** Whether the same call may succeed in a while; none of it was done, or it is done already. */
  public static boolean isBehind(Throwable thrown) {
    return any(thrown, Outage::isAway);
  }

  /** Whether somebody else took a name at the same moment. */
  public static boolean isCollision(Throwable thrown) {
    return any(thrown, cause -> cause instanceof SQLException sql && UNIQUE.equals(state(sql)));
  }

  private static boolean isAway(Throwable cause) {
    if (cause instanceof SQLException sql) {
      String state = state(sql);
      return state.length() < 2 || !OUR_FAULTS.contains(state.substring(0, 2));
    }
    return cause instanceof RollbackException && cause.getCause() == null
        || cause instanceof HeuristicMixedException
        || cause instanceof HeuristicRollbackException
        || cause.getMessage() != null && cause.getMessage().startsWith(NO_BEAN_FREE);
  }

  private static String state(SQLException sql) {
    return sql.getSQLState() == null ? "" : sql.getSQLState();
  }

  private static boolean any(Throwable thrown, Predicate<Throwable> test) {
    int depth = 0;
    for (Throwable cause = thrown; cause != null && depth < 50; cause = cause.getCause()) {
      if (test.test(cause)) {
        return true;
      }
      for (Throwable suppressed : cause.getSuppressed()) {
        if (test.test(suppressed)) {
          return true;
        }
      }
      depth++;
    }
    return false;
  }
}
