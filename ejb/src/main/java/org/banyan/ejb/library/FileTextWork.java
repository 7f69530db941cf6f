package org.banyan.ejb.library;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banyan.domain.job.LeaseTaken;
import org.banyan.domain.library.Extraction;
import org.banyan.domain.library.FileStore;
import org.banyan.domain.library.FileTextDue;
import org.banyan.domain.library.TextExtraction;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.job.LeasedWork;
import org.banyan.ejb.job.Pulse;

/** Takes the text out of files that have come, one after the other, on one node at a time. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileTextWork {

  private static final Logger LOG = Logger.getLogger(FileTextWork.class.getName());
  private static final String JOB = "file-texts";
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** Longer than reading may take. */
  private static final Duration LEASE = Duration.ofMinutes(3);

  @Inject Pulse pulse;
  @Inject LeasedWork leased;
  @Inject FileTexts texts;
  @Inject FileStore store;
  @Inject TextExtraction extraction;

  private Future<?> rounds;

  @PostConstruct
  void start() {
    rounds = pulse.every(PAUSE, JOB, this::round);
  }

  @PreDestroy
  void stop() {
    rounds.cancel(false);
    extraction.stop();
  }

  /** One file only, since the threads of jobs are few: other jobs come in between. */
  void round() {
    if (extraction.isReady() && texts.isAnythingDue()) {
      leased.once(JOB, LEASE, this::readNext);
    }
  }

  private void readNext(LeaseTaken lease) {
    texts.claim(lease).ifPresent(due -> read(lease, due));
  }

  private void read(LeaseTaken lease, FileTextDue due) {
    Extraction came;
    try {
      came = extraction.read(store.find(due.keptAs()));
    } catch (RuntimeException e) {
      texts.takeBack(lease, due);
      throw e;
    }
    if (came.result() != Extraction.Result.READ) {
      LOG.log(
          Level.INFO,
          "The text of file {0}, version {1}, was not taken: {2}",
          new Object[] {PublicId.write(due.file()), due.number(), came.said()});
    }
    texts.end(lease, due, came);
  }
}
