package org.banyan.benchmarks.reliability;

import java.io.IOException;
import org.banyan.benchmarks.reliability.Outcome.Kind;
import org.banyan.benchmarks.server.BadAnswer;

/** Somebody who writes line after line into one section and never gives a save up. */
final class Writer {
  private final Door door;
  private final Journal journal;
  private final String name;
  private final int section;
  private int count;
  private String token;
  private Draft draft;

  Writer(Door door, Journal journal, String name, int section) {
    this.door = door;
    this.journal = journal;
    this.name = name;
    this.section = section;
  }

  /** Whether a save was begun that is not acknowledged yet. */
  boolean isWriting() {
    return token != null;
  }

  /** Begins a save, or sends the one begun before again: the same draft is the same save. */
  Outcome step() {
    if (token == null) {
      token = name + "-" + ++count;
    }
    if (draft == null) {
      Outcome failed = read();
      if (failed != null) {
        return failed;
      }
    }
    journal.sent(token);
    return settle(door.save(draft, Tokens.add(draft.body(), section, token), token));
  }

  private Outcome read() {
    try {
      draft = door.read();
      return null;
    } catch (BadAnswer refused) {
      return new Outcome(Kind.REFUSED, 0, refused.answer(), 0);
    } catch (IOException lost) {
      return new Outcome(Kind.LOST, 0, null, 0);
    }
  }

  private Outcome settle(Outcome outcome) {
    if (outcome.is(Kind.ACKNOWLEDGED)) {
      journal.acknowledged(token, outcome.revision());
      token = null;
    }
    if (outcome.is(Kind.ACKNOWLEDGED) || outcome.is(Kind.CONFLICT)) {
      draft = null;
    }
    return outcome;
  }
}
