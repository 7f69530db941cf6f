package org.banyan.benchmarks.reliability;

import java.io.IOException;
import java.util.Map;

/** One server that bears one program after the other; each leaves it as it must be. */
public final class Course implements AutoCloseable {
  /** What is done to a server, and what must hold afterwards. */
  interface Program {
    Report on(Ground ground) throws IOException;
  }

  private final Ground ground;

  private Course(Ground ground) {
    this.ground = ground;
  }

  /** {@code database}: h2 or postgresql, one of its own. */
  public static Course on(String database) throws IOException {
    return new Course(Ground.open(database));
  }

  /** One program with a server to itself. */
  static Report alone(String database, Program program) throws IOException {
    try (Course course = on(database)) {
      return program.on(course.ground).on(database).and(course.end());
    }
  }

  public Report concurrentSaves(int saves, int writers) throws IOException {
    return ConcurrentSaves.run(ground, saves, writers);
  }

  /** Only on h2. */
  public Report backupUnderLoad(int saves) throws IOException {
    return BackupUnderLoad.run(ground, saves);
  }

  /**
   * Only on postgresql.
   *
   * @param slack how many times as long as promised each answer may take; more than once where
   *     other work shares the machine
   */
  public Report databaseAway(int seconds, int slack) throws IOException {
    return DatabaseAway.run(ground, seconds, slack);
  }

  public Report killDuringSaves(int kills, int acknowledgements) throws IOException {
    return KillDuringSaves.run(ground, kills, acknowledgements);
  }

  /** Stops the server: what it complained of then, and what its database kept. */
  public Report end() throws IOException {
    return new Report("the end of a course", Map.of(), ground.end());
  }

  @Override
  public void close() throws IOException {
    ground.close();
  }
}
