package org.banyan.cli.exchange;

/** What became of one page. */
enum Outcome {
  NEW("new"),
  CHANGED("changed"),
  MERGED("merged"),
  ARRANGED("arranged"),
  UNCHANGED("unchanged"),
  KEPT("kept"),
  FAILED("failed");

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
