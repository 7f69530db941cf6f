package org.banyan.benchmarks.reliability;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.banyan.benchmarks.server.Answer;
import org.banyan.benchmarks.server.Wiki;

/** Goes to one of several nodes, and to the next when that gives no answer. */
final class NodeDoor extends Door {
  private interface Question<T> {
    T ask(RestDoor door) throws IOException;
  }

  private final List<RestDoor> doors;
  private final AtomicInteger at;

  NodeDoor(List<Wiki> nodes, PageAddress page, int first) {
    this.doors = nodes.stream().map(node -> new RestDoor(node, page)).toList();
    this.at = new AtomicInteger(first);
  }

  private int at() {
    return at.get() % doors.size();
  }

  @Override
  Draft read() throws IOException {
    return ask(RestDoor::read);
  }

  @Override
  Answer send(Draft draft, String body, String token) throws IOException {
    return ask(door -> door.send(draft, body, token));
  }

  private <T> T ask(Question<T> question) throws IOException {
    try {
      return question.ask(doors.get(at()));
    } catch (IOException none) {
      at.incrementAndGet();
      throw none;
    }
  }

  @Override
  Integer acknowledged(Answer answer) {
    return doors.get(0).acknowledged(answer);
  }

  @Override
  boolean keepsTheTexts(Answer answer, String token) {
    return doors.get(0).keepsTheTexts(answer, token);
  }
}
