package org.banyan.benchmarks.reliability;

import org.banyan.benchmarks.server.Answer;

/** How a save ended, seen from the writer. */
record Outcome(Kind kind, int revision, Answer answer, long millis) {
  enum Kind {
    /** Saved: the server said so. */
    ACKNOWLEDGED,
    /** Others changed the same place; nothing was saved. */
    CONFLICT,
    /** Not now: try again later. */
    REFUSED,
    /** No answer came; whether it was saved is not known. */
    LOST
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** The status of the answer, or that there was none. */
  String status() {
    return answer == null ? "none" : String.valueOf(answer.status());
  }

  boolean saysWhenToRetry() {
    return answer != null && answer.header("Retry-After").isPresent();
  }
}
