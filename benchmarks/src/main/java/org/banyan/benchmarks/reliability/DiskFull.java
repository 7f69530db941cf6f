package org.banyan.benchmarks.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.banyan.benchmarks.reliability.Outcome.Kind;
import org.banyan.benchmarks.server.Folders;

/**
 * Fills the disk under a server that is being written to, makes room again, kills the server while
 * full the second time. The disk is a small tmpfs in a user namespace; where that is not allowed,
 * the size of the server's files is limited instead (H2 only). Argument: h2 or postgresql.
 */
public final class DiskFull {
  private static final int WRITERS = 4;

  /** So long a text, some 40 KB, that the gaps within the database's file are soon used up. */
  private static final int SECTIONS = 1_000;

  private static final long FULL_FOR = TimeUnit.SECONDS.toNanos(8);
  private static final long RECOVERED_WITHIN = TimeUnit.SECONDS.toNanos(30);

  private final Ground ground;
  private final LimitedDisk disk;
  private final List<Page> pages = new ArrayList<>();
  private final List<Writer> writers = new ArrayList<>();
  private final Map<String, Integer> answers = new TreeMap<>();
  private final AtomicLong refused = new AtomicLong();
  private final Map<String, String> figures = new LinkedHashMap<>();
  private final List<String> violations = new ArrayList<>();

  private DiskFull(Ground ground, LimitedDisk disk) throws IOException {
    this.ground = ground;
    this.disk = disk;
    for (int n = 0; n < WRITERS; n++) {
      Page page = ground.page("page-" + n, SECTIONS);
      pages.add(page);
      writers.add(new Writer(new RestDoor(ground.wiki, page.address), page.journal, "w" + n, 0));
    }
  }

  public static void main(String... arguments) throws IOException {
    String database = arguments.length > 0 ? arguments[0] : "h2";
    if (!LimitedDisk.isInside() && LimitedDisk.isAllowed()) {
      System.exit(LimitedDisk.runInside(DiskFull.class, database));
    }
    run(database).end();
  }

  static Report run(String database) throws IOException {
    Path folder = Files.createTempDirectory("banyan-proof");
    LimitedDisk disk = LimitedDisk.at(Files.createDirectories(folder.resolve("data")), database);
    try (Ground ground = Ground.open(folder, disk.folder(), database, disk.wrapper())) {
      return new DiskFull(ground, disk).report(database);
    } finally {
      disk.unmount();
      Folders.remove(folder);
    }
  }

  private Report report(String database) throws IOException {
    figures.put("how", disk.how());
    save(FULL_FOR / 4);
    disk.fill();
    save(FULL_FOR);
    figures.put("answers while full", answers.toString());
    if (refused.get() == 0) {
      violations.add("no save met the full disk: this run shows nothing");
    }
    disk.makeRoom();
    if (!saveAll()) {
      figures.put("without a restart", "no save after room was made");
      ground.server.kill();
      ground.server.start();
      expectAll("after a restart with room made");
    }
    disk.fill();
    save(FULL_FOR / 4);
    ground.server.kill();
    disk.makeRoom();
    ground.server.start();
    expectAll("after a kill while full");
    violations.addAll(ground.violations(pages));
    violations.addAll(ground.end());
    return new Report("the disk is full, " + database, figures, violations);
  }

  /** All writers save for so long, whatever is answered. */
  private void save(long nanos) {
    answers.clear();
    refused.set(0);
    long end = System.nanoTime() + nanos;
    Crew.work(writers, writer -> System.nanoTime() < end, (writer, outcome) -> note(outcome));
  }

  /** Whether every save that was begun and one more of each are acknowledged in time. */
  private boolean saveAll() {
    AtomicLong done = new AtomicLong();
    long start = System.nanoTime();
    Crew.work(
        writers,
        writer ->
            (writer.isWriting() || done.get() < WRITERS)
                && System.nanoTime() - start < RECOVERED_WITHIN,
        (writer, outcome) -> done.addAndGet(outcome.is(Kind.ACKNOWLEDGED) ? 1 : 0));
    return done.get() >= WRITERS && writers.stream().noneMatch(Writer::isWriting);
  }

  private void expectAll(String when) {
    if (!saveAll()) {
      violations.add(when + " there are saves that do not go in");
    }
  }

  private synchronized void note(Outcome outcome) {
    refused.addAndGet(outcome.is(Kind.ACKNOWLEDGED) ? 0 : 1);
    answers.merge(outcome.status(), 1, Integer::sum);
  }
}
