package org.banyan.ejb.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.banyan.domain.access.Reader;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.idempotency.IdempotencyKey;
import org.banyan.domain.idempotency.IdempotentCalls;
import org.banyan.domain.idempotency.RequestHash;
import org.banyan.domain.job.Job;
import org.banyan.domain.job.JobOrder;
import org.banyan.domain.job.Jobs;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.space.SpaceNode;
import org.banyan.ejb.archive.Archive;

/** Begins imports of archives. */
@Stateless
public class Importing {

  private static final int RECENT = 20;

  @Inject AuditLog audit;
  @Inject Clock clock;
  @Inject IdempotentCalls calls;
  @Inject ImportOwner owner;
  @Inject ImportReading reading;
  @Inject ImportStore store;
  @Inject Jobs jobs;
  @Inject JobViews views;

  /** Whether the reader may import into the space. */
  public boolean mayImport(String space, Reader reader) {
    return owner.may(space, reader);
  }

  /** Refuses whoever may not import into the space; answers its present key. */
  public String requireImporting(String space, Reader reader) {
    return owner.require(space, reader).key();
  }

  /**
   * Has an archive that was received taken, and answers the id of the job that does it.
   *
   * @param key null where the client sent none
   * @throws org.banyan.ejb.archive.ArchiveRefused where the archive is not to be taken at all
   */
  public String begin(
      String space, ImportDraft draft, Received upload, Reader reader, IdempotencyKey key) {
    SpaceNode node = owner.require(space, reader);
    Path received = upload.complete();
    try (var archive = Archive.open(received)) {
      reading.requireReadable(archive);
    }
    var hash = RequestHash.of("import", node.key(), draft.toString(), store.hash(received));
    var earlier =
        key == null ? Optional.<String>empty() : calls.earlierResult(reader.accountId(), key, hash);
    return earlier.orElseGet(() -> order(node, draft, received, reader, key, hash));
  }

  private String order(
      SpaceNode node,
      ImportDraft draft,
      Path received,
      Reader reader,
      IdempotencyKey key,
      String hash) {
    var order =
        new JobOrder(
            ImportSteps.KIND,
            reader.accountId(),
            node.id(),
            draft.fileName(),
            draft.settings().write());
    var job = new Job(order, clock.instant());
    jobs.add(job);
    record(node, draft, reader);
    var id = PublicId.write(job.id());
    if (key != null) {
      calls.keep(reader.accountId(), key, hash, id);
    }
    store.keep(received, job.id());
    return id;
  }

  private void record(SpaceNode node, ImportDraft draft, Reader reader) {
    String deed = draft.settings().dryRun() ? "import-tried" : "import-begun";
    audit.record(
        new DeedDone(reader.accountId(), reader.handle(), deed, node.key(), draft.fileName()));
  }

  /** One's own imports into the space, newest first. */
  public List<JobView> recent(String space, Reader reader) {
    SpaceNode node = owner.require(space, reader);
    return views.brief(jobs.latest(reader.accountId(), node.id(), RECENT), reader);
  }
}
