package org.banyan.benchmarks.reliability;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What the writers of one page remember: every token sent, and the revision named for each. */
public final class Journal {
  /** A save that was acknowledged without naming its revision, as a form does. */
  public static final int UNNAMED = 0;

  private final Set<String> sent = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

  public void sent(String token) {
    sent.add(token);
  }

  public void acknowledged(String token, int revision) {
    sent.add(token);
    acknowledged.put(token, revision);
  }

  public boolean wasSent(String token) {
    return sent.contains(token);
  }

  /** What is known at this moment. */
  Journal now() {
    Journal copy = new Journal();
    acknowledged.forEach(copy::acknowledged);
    return copy;
  }

  /** Knows also what another has sent, without expecting it to be there. */
  Journal withSent(Journal later) {
    sent.addAll(later.sent);
    return this;
  }

  /** By token, so that what is reported comes in the same order each time. */
  public Map<String, Integer> acknowledged() {
    return new TreeMap<>(acknowledged);
  }
}
