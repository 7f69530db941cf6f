package org.banyan.ejb.job;

import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.transaction.RollbackException;
import org.junit.jupiter.api.Test;

class PulseTest {

  @Test
  void noFailureOfARoundEndsTheJob() {
    assertThatCode(new Pulse.SteadyRound("job", () -> fail(new IllegalStateException()))::run)
        .doesNotThrowAnyException();
    assertThatCode(new Pulse.SteadyRound("job", () -> fail(new LinkageError()))::run)
        .doesNotThrowAnyException();
  }

  /** As the server's interceptors do when the database goes away at the commit. */
  @Test
  void aFailureThatNoMethodDeclaresDoesNotEndItEither() {
    assertThatCode(new Pulse.SteadyRound("job", () -> fail(new RollbackException()))::run)
        .doesNotThrowAnyException();
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void fail(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
