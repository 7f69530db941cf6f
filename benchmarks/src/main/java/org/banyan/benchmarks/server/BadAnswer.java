package org.banyan.benchmarks.server;

/** The server answered, but not with what was asked for. */
public final class BadAnswer extends RuntimeException {
  private final transient Answer answer;

  BadAnswer(Answer answer) {
    super(answer.raw().request().method() + " " + answer.raw().uri() + " answered " + answer);
    this.answer = answer;
  }

  public Answer answer() {
    return answer;
  }
}
