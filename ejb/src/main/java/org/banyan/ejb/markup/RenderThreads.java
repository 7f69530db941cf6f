package org.banyan.ejb.markup;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A few threads with deep stacks. A managed thread of the server cannot be given a stack size, and
 * nothing that runs here uses the server. Work that outlives its deadline keeps its thread until it
 * ends, so hostile texts can make others wait, but never make more threads.
 */
final class RenderThreads implements AutoCloseable {

  private static final long STACK_BYTES = 16L << 20;
  private static final int WAITING = 256;
  private static final long IDLE_SECONDS = 10;

  private final ThreadPoolExecutor threads;

  RenderThreads(int count) {
    threads =
        new ThreadPoolExecutor(
            count,
            count,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            RenderThreads::thread);
    threads.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(null, work, "markup", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /** The deadline includes the time spent waiting for a thread. */
  <T> T call(Callable<T> work, Duration deadline)
      throws TimeoutException, ExecutionException, InterruptedException {
    var result = new FutureTask<>(work);
    try {
      threads.execute(result);
      return result.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException busy) {
      throw new TimeoutException("Too many texts are waiting to be rendered.");
    } finally {
      result.cancel(true);
      threads.remove(result);
    }
  }

  /** Work whose outcome nobody waits for. */
  void start(Runnable work) {
    threads.submit(work);
  }

  int running() {
    return threads.getPoolSize();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
