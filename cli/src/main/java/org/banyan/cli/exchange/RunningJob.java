package org.banyan.cli.exchange;

import jakarta.json.JsonObject;
import java.io.PrintWriter;
import java.time.Duration;

/** An import that the server does; followed until it ends. */
final class RunningJob {

  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

  private final Connection connection;
  private final Waiting waiting;
  private final PrintWriter progress;
  private int shown = -1;

  RunningJob(Connection connection, Waiting waiting, PrintWriter progress) {
    this.connection = connection;
    this.waiting = waiting;
    this.progress = progress;
  }

  /** The job as it ended; whatever takes long is asked after less often. */
  JsonObject follow(String path) {
    for (var pause = PAUSE; ; pause = longer(pause)) {
      var answer = connection.get(path);
      if (!answer.isGood()) {
        throw new ImportStopped("The import cannot be followed: " + answer.reason());
      }
      var job = answer.json();
      show(job);
      if (!job.getString("state", "").matches("WAITING|RUNNING")) {
        return job;
      }
      waiting.pass(pause);
    }
  }

  private static Duration longer(Duration pause) {
    var next = pause.plus(pause.dividedBy(4));
    return next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
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
