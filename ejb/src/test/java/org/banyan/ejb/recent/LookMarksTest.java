package org.banyan.ejb.recent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.shared.SecretsInTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookMarksTest {

  private static final long ADA = 7;
  private static final long BEN = 8;

  private final LookMarks marks = of("here");

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 4711, Long.MAX_VALUE})
  void aMarkLeadsBackToItsPosition(long position) {
    assertThat(marks.read(marks.write(position, ADA), ADA)).isEqualTo(position);
    assertThat(of("here").read(marks.write(position, ADA), ADA)).isEqualTo(position);
  }

  @Test
  void marksOfOnePositionAreNoMoreAlikeThanOthers() {
    String mark = marks.write(1, ADA);
    assertThat(marks.write(1, ADA)).isNotEqualTo(mark);
    assertThat(marks.write(Long.MAX_VALUE, ADA)).hasSameSizeAs(mark);
  }

  @Test
  void aMarkServesOnePersonOfOneSite() {
    String mark = marks.write(4711, ADA);
    assertRefused(marks, mark, BEN);
    assertRefused(of("elsewhere"), mark, ADA);
  }

  @Test
  void aMarkChangedAnywhereIsRefused() {
    byte[] mark = Base64.getUrlDecoder().decode(marks.write(4711, ADA));
    for (int i = 0; i < mark.length; i++) {
      byte[] forged = mark.clone();
      forged[i] ^= 1;
      assertRefused(marks, Base64.getUrlEncoder().encodeToString(forged), ADA);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "3nb", "AAAA", "ä"})
  void whatIsNoMarkIsRefused(String text) {
    assertRefused(marks, text, ADA);
  }

  private static void assertRefused(LookMarks marks, String text, long accountId) {
    assertThatThrownBy(() -> marks.read(text, accountId)).isInstanceOf(Invalid.class);
  }

  private static LookMarks of(String site) {
    LookMarks marks = new LookMarks();
    marks.secret = SecretsInTests.of(site);
    return marks;
  }
}
