package org.banyan.cli.exchange;

import java.time.Duration;

/** Lets time pass. */
interface Waiting {

  Waiting SLEEPING =
      duration -> {
        try {
          Thread.sleep(duration.toMillis());
        } catch (InterruptedException stopped) {
          Thread.currentThread().interrupt();
          throw new ImportStopped("The import was interrupted. Run it again to go on.");
        }
      };

  void pass(Duration duration);
}
