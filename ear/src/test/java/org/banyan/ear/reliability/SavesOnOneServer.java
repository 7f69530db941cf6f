package org.banyan.ear.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.banyan.benchmarks.reliability.Course;
import org.banyan.benchmarks.reliability.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The programs of the benchmarks, short, one after the other on one server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class SavesOnOneServer {

  private static final int SAVES = 64;

  /** Half of the proof's: other tests share the machine, and whoever waits 3 s is sent away. */
  private static final int WRITERS = 8;

  private static final int KILLS = 2;
  private static final int ACKNOWLEDGEMENTS_BETWEEN = 80;

  private final String database;
  Course course;

  SavesOnOneServer(String database) {
    this.database = database;
  }

  @BeforeAll
  void open() throws IOException {
    course = Course.on(database);
  }

  @AfterAll
  void close() throws IOException {
    course.close();
  }

  @Test
  @Order(1)
  void everySaveOfACrowdOnOnePageGoesIn() throws IOException {
    expectAllKept(course.concurrentSaves(SAVES, WRITERS));
  }

  @Test
  @Order(3)
  void noAcknowledgedSaveIsLostOrDoubledByKills() throws IOException {
    expectAllKept(course.killDuringSaves(KILLS, ACKNOWLEDGEMENTS_BETWEEN));
  }

  @Test
  @Order(4)
  void nothingIsLeftToDoWhenTheServerStops() throws IOException {
    expectAllKept(course.end());
  }

  static void expectAllKept(Report report) {
    assertThat(report.violations()).as(report.toString()).isEmpty();
  }
}
