package org.banyan.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@OnBothDatabases
class SiteSecretTest {

  private final Database database;

  SiteSecretTest(Database database) {
    this.database = database;
  }

  @Test
  void everyNodeAndEveryStartHasTheSame() {
    byte[] first = node().key("look");
    assertThat(node().key("look")).isEqualTo(first).hasSize(32);
  }

  @Test
  void eachPurposeHasItsOwn() {
    SiteSecret secret = node();
    assertThat(secret.key("mail")).isNotEqualTo(secret.key("look"));
    assertThat(secret.code("mail", "1"))
        .isEqualTo(secret.code("mail", "1"))
        .isNotEqualTo(secret.code("mail", "2"))
        .isNotEqualTo(secret.code("look", "1"));
  }

  private SiteSecret node() {
    SiteSecret secret = new SiteSecret();
    secret.row = new OwnRow(database);
    return secret;
  }

  private static final class OwnRow extends SiteSecretRow {

    private final Database database;

    OwnRow(Database database) {
      this.database = database;
      em = database.entityManager();
    }

    @Override
    String read() {
      return database.inTransaction(() -> super.read());
    }
  }
}
