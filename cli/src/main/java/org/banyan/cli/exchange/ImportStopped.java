package org.banyan.cli.exchange;

/** Nothing more can be done in this run; the message says why and what helps. */
class ImportStopped extends RuntimeException {

  ImportStopped(String message) {
    super(message);
  }
}
