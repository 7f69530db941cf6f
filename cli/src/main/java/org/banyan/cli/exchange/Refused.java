package org.banyan.cli.exchange;

/** The server did not do what was asked for one page; the others may go on. */
class Refused extends RuntimeException {

  private final int status;

  Refused(int status, String message) {
    super(message);
    this.status = status;
  }

  Refused(Answer answer) {
    this(answer.status(), answer.reason());
  }

  int status() {
    return status;
  }
}
