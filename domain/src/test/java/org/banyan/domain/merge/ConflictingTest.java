package org.banyan.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictingTest {

  private final Conflicting conflicting =
      new Conflicting(
          List.of(
              new Settled("a\n"),
              new Conflict("b\n", "mine\n", "theirs\n"),
              new Settled("c\n"),
              new Conflict("", "m2\n", "t2\n")));

  @Test
  void theWritersTextStandsWhereTheyClash() {
    assertThat(conflicting.withMine()).isEqualTo("a\nmine\nc\nm2\n");
    assertThat(conflicting.withTheirs()).isEqualTo("a\ntheirs\nc\nt2\n");
  }

  @Test
  void bothTextsCanBeKept() {
    assertThat(conflicting.withBoth()).isEqualTo("a\nmine\ntheirs\nc\nm2\nt2\n");
  }

  @Test
  void aLastLineWithoutEndIsEndedBeforeTheOtherTextFollows() {
    assertThat(new Conflict("b", "mine", "theirs").both()).isEqualTo("mine\ntheirs");
    assertThat(new Conflict("b", "mine", "").both()).isEqualTo("mine");
  }

  @Test
  void eachConflictTakesItsAnswerInOrder() {
    assertThat(conflicting.settledBy(List.of("x\n", "y\n"))).isEqualTo("a\nx\nc\ny\n");
  }

  @Test
  void answersMustMatchTheConflicts() {
    assertThatIllegalArgumentException().isThrownBy(() -> conflicting.settledBy(List.of("x")));
  }
}
