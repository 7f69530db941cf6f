package org.banyan.ejb.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
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
}
