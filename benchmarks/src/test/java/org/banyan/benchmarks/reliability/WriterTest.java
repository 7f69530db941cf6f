package org.banyan.benchmarks.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.banyan.benchmarks.reliability.Outcome.Kind;
import org.banyan.benchmarks.server.Answer;
import org.junit.jupiter.api.Test;

class WriterTest {
  private static final int LOST = 0;

  private final Journal journal = new Journal();
  private final ScriptedDoor door = new ScriptedDoor();
  private final Writer writer = new Writer(door, journal, "w", 0);

  @Test
  void anAcknowledgedSaveIsRememberedWithItsRevision() {
    door.answers.add(200);
    assertThat(writer.step().is(Kind.ACKNOWLEDGED)).isTrue();
    assertThat(journal.acknowledged()).containsExactly(Map.entry("w-1", 7));
    assertThat(writer.isWriting()).isFalse();
  }

  @Test
  void aSaveWhoseAnswerWasLostIsSentAgainAsTheSame() {
    door.answers.addAll(List.of(LOST, 200));
    assertThat(writer.step().is(Kind.LOST)).isTrue();
    assertThat(writer.isWriting()).isTrue();
    writer.step();
    assertThat(door.sent.get(1)).isEqualTo(door.sent.get(0)).startsWith("draft 1, w-1");
  }

  @Test
  void aRefusedSaveIsSentAgainAsTheSame() {
    door.answers.addAll(List.of(503, 200));
    assertThat(writer.step().is(Kind.REFUSED)).isTrue();
    writer.step();
    assertThat(door.sent.get(1)).isEqualTo(door.sent.get(0));
  }

  @Test
  void aConflictIsWrittenAnewOnWhatStandsThereWithTheSameToken() {
    door.answers.addAll(List.of(409, 200));
    assertThat(writer.step().is(Kind.CONFLICT)).isTrue();
    writer.step();
    assertThat(door.sent.get(1)).startsWith("draft 2, w-1");
  }

  @Test
  void aConflictThatDoesNotGiveTheTextsBackIsNone() {
    door.answers.add(409);
    door.keepsTheTexts = false;
    assertThat(writer.step().is(Kind.REFUSED)).isTrue();
  }

  @Test
  void theNextSaveHasATokenOfItsOwn() {
    door.answers.addAll(List.of(200, 200));
    writer.step();
    writer.step();
    assertThat(door.sent.get(1)).startsWith("draft 2, w-2").contains("* token-w-2");
  }

  /** Answers what it was told to, and remembers what it was sent. */
  private static final class ScriptedDoor extends Door {
    final Deque<Integer> answers = new ArrayDeque<>();
    final List<String> sent = new ArrayList<>();
    boolean keepsTheTexts = true;
    private int drafts;

    @Override
    Draft read() {
      return new Draft(Tokens.blank(1), ++drafts, Map.of());
    }

    @Override
    Answer send(Draft draft, String body, String token) throws IOException {
      sent.add("draft " + draft.base() + ", " + token + ": " + body);
      int status = answers.remove();
      if (status == LOST) {
        throw new IOException("The connection broke");
      }
      return new Answer(status, "", null);
    }

    @Override
    Integer acknowledged(Answer answer) {
      return answer.isGood() ? 7 : null;
    }

    @Override
    boolean keepsTheTexts(Answer answer, String token) {
      return keepsTheTexts;
    }
  }
}
