package org.banyan.benchmarks.reliability;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.banyan.benchmarks.reliability.Outcome.Kind;

/**
 * Kills the server with signal 9 while eight people save, again and again: every second time in the
 * moment of an acknowledgement, else at any time. What was not acknowledged is sent again after the
 * start, as the same save. Arguments: h2 or postgresql, kills, acknowledgements between them.
 */
public final class KillDuringSaves {
  private static final int WRITERS = 8;

  private final Random random = new Random();
  private final Ground ground;
  private final int acknowledgements;
  private final List<Page> pages = new ArrayList<>();
  private final List<Writer> writers = new ArrayList<>();
  private final List<Long> microsAfterAcknowledgement = new ArrayList<>();
  private int acknowledged;

  private KillDuringSaves(Ground ground, int acknowledgements) throws IOException {
    this.ground = ground;
    this.acknowledgements = acknowledgements;
    Page shared = ground.page("shared", WRITERS);
    pages.add(shared);
    for (int n = 0; n < WRITERS; n++) {
      boolean alone = n % 2 == 0;
      Page page = alone ? ground.page("own-" + n, 1) : shared;
      if (alone) {
        pages.add(page);
      }
      Door door = new RestDoor(ground.wiki, page.address);
      writers.add(new Writer(door, page.journal, "w" + n, alone ? 0 : n));
    }
  }

  public static void main(String... arguments) throws IOException {
    int kills = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
    int acknowledgements = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 200;
    String database = arguments.length > 0 ? arguments[0] : "h2";
    Course.alone(database, ground -> run(ground, kills, acknowledgements)).end();
  }

  static Report run(Ground ground, int kills, int acknowledgements) throws IOException {
    KillDuringSaves program = new KillDuringSaves(ground, acknowledgements);
    for (int kill = 0; kill < kills; kill++) {
      program.saveUntilKilled(kill % 2 == 0);
      ground.server.start();
    }
    Crew.work(program.writers, Writer::isWriting, program::count);
    return program.report(kills);
  }

  private void saveUntilKilled(boolean atOnce) {
    AtomicBoolean killed = new AtomicBoolean();
    AtomicInteger left = new AtomicInteger(acknowledgements + random.nextInt(acknowledgements / 2));
    Crew.work(
        writers,
        writer -> !killed.get(),
        (writer, outcome) -> {
          long now = System.nanoTime();
          count(writer, outcome);
          if (outcome.is(Kind.ACKNOWLEDGED) && left.decrementAndGet() == 0) {
            LockSupport.parkNanos(atOnce ? 0 : TimeUnit.MILLISECONDS.toNanos(random.nextInt(1000)));
            kill(atOnce, now);
            killed.set(true);
          }
        });
  }

  private void kill(boolean atOnce, long acknowledgedAt) {
    if (atOnce) {
      microsAfterAcknowledgement.add((System.nanoTime() - acknowledgedAt) / 1000);
    }
    ground.server.kill();
  }

  private synchronized void count(Writer writer, Outcome outcome) {
    acknowledged += outcome.is(Kind.ACKNOWLEDGED) ? 1 : 0;
  }

  private Report report(int kills) throws IOException {
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("kills", String.valueOf(kills));
    figures.put(
        "of them sent so many microseconds after an acknowledgement",
        "" + microsAfterAcknowledgement);
    figures.put("acknowledged saves", String.valueOf(acknowledged));
    return new Report("kill -9 during saves", figures, ground.violations(pages));
  }
}
