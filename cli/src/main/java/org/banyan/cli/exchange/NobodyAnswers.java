package org.banyan.cli.exchange;

/** There is no server, or it is not started. */
final class NobodyAnswers extends ImportStopped {

  NobodyAnswers(String address) {
    super("Nothing answers at " + address + ". Is the server started?");
  }
}
