package org.banyan.benchmarks.reliability;

import java.io.IOException;
import org.banyan.benchmarks.reliability.Outcome.Kind;
import org.banyan.benchmarks.server.Answer;

/** A way by which one page is read and written. */
abstract class Door {
  abstract Draft read() throws IOException;

  /** What the server says when this text, with the token as its summary, is sent for the draft. */
  abstract Answer send(Draft draft, String body, String token) throws IOException;

  /** The revision a good answer names; nothing if it was no acknowledgement. */
  abstract Integer acknowledged(Answer answer);

  /** Whether a conflict gives back what was written beside what stands there now. */
  abstract boolean keepsTheTexts(Answer answer, String token);

  final Outcome save(Draft draft, String body, String token) {
    long start = System.nanoTime();
    try {
      Answer answer = send(draft, body, token);
      Integer revision = acknowledged(answer);
      return new Outcome(
          kind(answer, revision, token), revision == null ? 0 : revision, answer, since(start));
    } catch (IOException lost) {
      return new Outcome(Kind.LOST, 0, null, since(start));
    }
  }

  private Kind kind(Answer answer, Integer revision, String token) {
    if (revision != null) {
      return Kind.ACKNOWLEDGED;
    }
    return answer.status() == 409 && keepsTheTexts(answer, token) ? Kind.CONFLICT : Kind.REFUSED;
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
