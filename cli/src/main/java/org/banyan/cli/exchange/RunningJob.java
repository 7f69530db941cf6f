package org.banyan.cli.exchange;

import jakarta.json.JsonObject;
import java.io.PrintWriter;
import java.time.Duration;

/** An import that the server does; followed until it ends. */
final class RunningJob {

  private static final Duration PAUSE = Duration.ofMillis(300);

  private final Connection connection;
  private final Waiting waiting;
  private final PrintWriter progress;
  private int shown = -1;

  RunningJob(Connection connection, Waiting waiting, PrintWriter progress) {
    this.connection = connection;
    this.waiting = waiting;
    this.progress = progress;
  }

  /** The job as it ended. */
  JsonObject follow(String path) {
    for (; ; ) {
      var answer = connection.get(path);
      if (!answer.isGood()) {
        throw new ImportStopped("The import cannot be followed: " + answer.reason());
      }
      var job = answer.json();
      show(job);
      if (!job.getString("state", "").matches("WAITING|RUNNING")) {
        return job;
      }
      waiting.pass(PAUSE);
    }
  }

  private void show(JsonObject job) {
    int done = job.getInt("done", 0);
    if (done != shown && job.containsKey("total") && !job.isNull("total")) {
      shown = done;
      progress.printf("[%d/%d]%n", done, job.getInt("total"));
      progress.flush();
    }
  }
}
