package org.banyan.benchmarks.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.banyan.benchmarks.reliability.Outcome.Kind;
import org.banyan.benchmarks.server.Folders;

/**
 * Backs a site up while eight people save, restores it into an empty folder, starts another server
 * on it and looks for every save that was acknowledged before the backup began. Argument: saves
 * before and after it. (The embedded database only.)
 */
public final class BackupUnderLoad {
  private static final int WRITERS = 8;
  private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(5);

  private final Ground ground;
  private final int saves;
  private final List<Page> pages = new ArrayList<>();
  private final List<Writer> writers = new ArrayList<>();
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final Map<String, String> figures = new LinkedHashMap<>();

  private final List<Journal> before = new ArrayList<>();

  private BackupUnderLoad(Ground ground, int saves) throws IOException {
    this.ground = ground;
    this.saves = saves;
    for (int n = 0; n < WRITERS; n++) {
      Page page = ground.page("page-" + n, 1);
      pages.add(page);
      writers.add(new Writer(new RestDoor(ground.wiki, page.address), page.journal, "w" + n, 0));
    }
  }

  public static void main(String... arguments) throws IOException {
    int saves = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    Course.alone("h2", ground -> run(ground, saves)).end();
  }

  static Report run(Ground ground, int saves) throws IOException {
    Path restored = Files.createTempDirectory("banyan-restored");
    BackupUnderLoad program = new BackupUnderLoad(ground, saves);
    program.backUpAndRestore(restored.resolve("data"));
    List<String> violations = ground.violations(program.pages);
    try (Ground copy = ground.reopen(restored, restored.resolve("data"))) {
      violations.addAll(program.compare(copy));
    } finally {
      Folders.remove(restored);
    }
    return new Report("a backup under load, restored elsewhere", program.figures, violations);
  }

  private void backUpAndRestore(Path data) throws IOException {
    AtomicBoolean over = new AtomicBoolean();
    // In a thread of its own: Java 25 has one common thread on two processors, and who waits for a
    // process to end needs it too.
    CompletableFuture<Void> crew =
        CompletableFuture.runAsync(
            () -> Crew.work(writers, w -> !over.get() || w.isWriting(), (w, saved) -> note(saved)),
            task -> new Thread(task).start());
    try {
      await(saves);
      pages.forEach(page -> before.add(page.journal.now()));
      long start = System.nanoTime();
      Path archive = Keeping.backup(ground.wiki);
      figures.put("saves before the backup", String.valueOf(total(before)));
      figures.put("milliseconds it took", String.valueOf((System.nanoTime() - start) / 1_000_000));
      figures.put("bytes", String.valueOf(Files.size(archive)));
      await(acknowledged.get() + saves);
      Keeping.restore(archive, data);
    } finally {
      over.set(true);
      crew.join();
    }
    figures.put("acknowledged saves in all", String.valueOf(acknowledged.get()));
  }

  /** In the copy is all that was acknowledged before, and of what came later a beginning. */
  private List<String> compare(Ground copy) throws IOException {
    List<Page> again = new ArrayList<>();
    for (int n = 0; n < pages.size(); n++) {
      again.add(pages.get(n).in(copy.wiki, before.get(n).withSent(pages.get(n).journal)));
    }
    List<String> violations = copy.violations(again);
    violations.addAll(copy.end());
    return violations.stream().map(violation -> "restored: " + violation).toList();
  }

  private void note(Outcome outcome) {
    if (outcome.is(Kind.ACKNOWLEDGED)) {
      acknowledged.incrementAndGet();
    }
  }

  private void await(int count) {
    while (acknowledged.get() < count) {
      LockSupport.parkNanos(MOMENT);
    }
  }

  private static int total(List<Journal> journals) {
    return journals.stream().mapToInt(journal -> journal.acknowledged().size()).sum();
  }
}
