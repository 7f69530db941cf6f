package org.banyan.ejb.markup;

import java.util.concurrent.CancellationException;

/**
 * Ends a rendering nobody waits for any more. The parser has no such notion, so each of our parts
 * it calls asks; among them they are called within every loop known to take long.
 */
record Stoppable(StringBuilder text) implements Appendable {

  @Override
  public Appendable append(CharSequence part) {
    check();
    text.append(part);
    return this;
  }

  @Override
  public Appendable append(CharSequence part, int start, int end) {
    return append(part.subSequence(start, end));
  }

  @Override
  public Appendable append(char c) {
    check();
    text.append(c);
    return this;
  }

  static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The deadline of a rendering has passed.");
    }
  }
}
