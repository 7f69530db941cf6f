package org.banyan.cli.keeping;

/** Nothing was restored; the message says why and what helps. */
class RestoreRefused extends RuntimeException {

  RestoreRefused(String message) {
    super(message);
  }
}
