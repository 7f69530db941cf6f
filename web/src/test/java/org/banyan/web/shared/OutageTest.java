package org.banyan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"08006", "57014", "57P01", "55P03", "HYT00", "53100", "90067", "40P01"})
  void aDatabaseThatIsAwayOrStalledIsAnOutage(String state) {
    assertThat(Outage.isBehind(wrapped(new SQLException("words", state)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"22001", "23505", "42601"})
  void aStatementThatIsWrongIsOurFault(String state) {
    assertThat(Outage.isBehind(wrapped(new SQLException("words", state)))).isFalse();
  }

  @Test
  void noFreeBeanMeansThatTheDatabaseIsStalled() {
    assertThat(Outage.isBehind(new EJBException("WFLYEJB0378: Failed to acquire a permit")))
        .isTrue();
  }

  @Test
  void twoWhoTakeOneNameCollide() {
    assertThat(Outage.isCollision(wrapped(new SQLException("words", "23505")))).isTrue();
    assertThat(Outage.isCollision(wrapped(new SQLException("words", "23502")))).isFalse();
  }

  private static Throwable wrapped(SQLException cause) {
    return new EJBException(new IllegalStateException(cause));
  }
}
