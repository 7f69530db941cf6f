package org.banyan.benchmarks.reliability;

import java.util.List;

/** What the server tells of one page once all is over: its head and every revision, by number. */
public record SavedHistory(int head, String headBody, List<Saved> revisions) {
  /** One revision; the summary of a save made by a writer here is its token. */
  public record Saved(int number, String summary, String body) {}
}
