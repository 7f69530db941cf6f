package org.banyan.ejb.exchange;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import org.banyan.domain.access.Reader;
import org.banyan.ejb.archive.Archive;
import org.banyan.ejb.archive.ForgedArchive;
import org.banyan.ejb.job.Leases;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.UseCases;

/** Archives that one person sends into one space, taken as a worker of the server takes them. */
record SentArchives(Database database, UseCases uses, String space, Reader by) {

  static final ImportSettings PLAIN = new ImportSettings(false, List.of(), List.of());
  static final ImportSettings DRY = new ImportSettings(true, List.of(), List.of());

  /** What became of it. */
  JobView taken(ForgedArchive archive, ImportSettings settings) {
    var id = begun(archive, settings);
    work();
    return show(id);
  }

  String begun(ForgedArchive archive, ImportSettings settings) {
    var draft = new ImportDraft("docs.zip", settings);
    try (var received = uses.get(ImportStore.class).receive()) {
      received.accept(ByteBuffer.wrap(archive.toBytes()));
      return database.inTransaction(
          () -> uses.get(Importing.class).begin(space, draft, received, by, null));
    }
  }

  /** Takes the oldest import that has not ended to its end. */
  void work() {
    uses.get(ImportRun.class).run(task());
  }

  /** The oldest import that has not ended, as a worker takes it up. */
  ImportTask task() {
    var lease = uses.get(Leases.class).take("imports", Duration.ofMinutes(1)).orElseThrow();
    return uses.get(ImportSteps.class).begin(lease).orElseThrow();
  }

  /** What the archive of an import turns out to hold. */
  ImportContent content(ImportTask task) {
    try (var archive = Archive.open(uses.get(ImportStore.class).of(task.jobId()))) {
      return uses.get(ImportReading.class).read(archive, task.settings(), "/s/" + space);
    }
  }

  JobView show(String id) {
    return database.inTransaction(() -> uses.get(JobDesk.class).show(id, by));
  }
}
