package org.banyan.ejb.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.transaction.RollbackException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
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

  @Test
  void callsOfAJobAreAnsweredTogetherAndSoon() {
    List<Runnable> scheduled = new ArrayList<>();
    AtomicInteger rounds = new AtomicInteger();
    Pulse pulse = pulse(scheduled);
    pulse.every(Duration.ofHours(1), "job", rounds::incrementAndGet);

    pulse.soon("job");
    pulse.soon("job");
    pulse.soon("a job of other nodes");
    assertThat(scheduled).hasSize(1);

    scheduled.remove(0).run();
    assertThat(rounds).hasValue(1);
    pulse.soon("job");
    assertThat(scheduled).as("a call after the answer is another").hasSize(1);
  }

  @Test
  void whoCallsWhileTheServerStopsIsNotToldSo() {
    Pulse pulse = pulse(null);
    pulse.every(Duration.ofHours(1), "job", () -> {});
    assertThatCode(() -> pulse.soon("job")).doesNotThrowAnyException();
  }

  /** Rounds by the clock never come; where nothing is scheduled, the server is stopping. */
  private static Pulse pulse(List<Runnable> scheduled) {
    Pulse pulse = new Pulse();
    pulse.executor =
        (ManagedScheduledExecutorService)
            Proxy.newProxyInstance(
                Pulse.class.getClassLoader(),
                new Class<?>[] {ManagedScheduledExecutorService.class},
                (proxy, method, given) -> {
                  if (method.getName().equals("schedule")) {
                    if (scheduled == null) {
                      throw new RejectedExecutionException();
                    }
                    scheduled.add((Runnable) given[0]);
                  }
                  return null;
                });
    return pulse;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void fail(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
