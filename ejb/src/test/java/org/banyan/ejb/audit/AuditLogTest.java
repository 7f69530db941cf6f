package org.banyan.ejb.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.banyan.domain.audit.AuditFilter;
import org.banyan.domain.audit.AuditLine;
import org.banyan.domain.audit.DeedDone;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class AuditLogTest {

  private final Database database;
  private final JpaAuditLog log = new JpaAuditLog();

  AuditLogTest(Database database) {
    this.database = database;
    log.em = database.entityManager();
    log.clock = Clock.systemUTC();
  }

  @Test
  void theNewestEntriesComeFirstPageByPage() {
    for (String target : new String[] {"a", "b", "c"}) {
      database.inTransaction(
          () -> log.record(new DeedDone(1L, "ada", "role-given", target, "x".repeat(9000))));
    }
    var first = database.inTransaction(() -> log.latest(null, 2));
    assertThat(first).extracting(AuditLine::target).containsExactly("c", "b");
    var rest = database.inTransaction(() -> log.latest(first.get(1).id(), 2));
    assertThat(rest).extracting(AuditLine::target).containsExactly("a");
  }

  @Test
  void aFilterShowsOneKindOfDeedOnePersonAndSomeDays() {
    record("ada", "sign-in", "2026-03-01T10:00:00Z");
    record("ada", "export", "2026-03-02T10:00:00Z");
    record("ben", "sign-in", "2026-03-03T10:00:00Z");
    assertThat(found("sign-in", null, null, null)).containsExactly("ben", "ada");
    assertThat(found(null, "ada", null, null)).hasSize(2);
    assertThat(found("sign-in", "ada", null, null)).containsExactly("ada");
    assertThat(found(null, null, "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z"))
        .containsExactly("ada");
    assertThat(database.inTransaction(() -> log.deeds())).containsExactly("export", "sign-in");
  }

  private void record(String handle, String deed, String at) {
    log.clock = Clock.fixed(Instant.parse(at), ZoneOffset.UTC);
    database.inTransaction(() -> log.record(new DeedDone(1L, handle, deed, handle, "")));
  }

  private List<String> found(String deed, String handle, String from, String until) {
    var filter =
        new AuditFilter(
            deed,
            handle,
            from == null ? null : Instant.parse(from),
            until == null ? null : Instant.parse(until));
    return database.inTransaction(() -> log.latest(filter, null, 10)).stream()
        .map(AuditLine::handle)
        .toList();
  }
}
