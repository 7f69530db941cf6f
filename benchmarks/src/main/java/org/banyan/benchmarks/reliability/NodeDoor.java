package org.banyan.benchmarks.reliability;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.banyan.benchmarks.server.Answer;
import org.banyan.benchmarks.server.BadAnswer;
import org.banyan.benchmarks.server.Wiki;

/** Goes to one of several nodes, and to the next when that gives no answer or says "not now". */
final class NodeDoor extends Door {
  private final List<RestDoor> doors;
  private final AtomicInteger at;

  NodeDoor(List<Wiki> nodes, PageAddress page, int first) {
    this.doors = nodes.stream().map(node -> new RestDoor(node, page)).toList();
    this.at = new AtomicInteger(first);
  }

  /** The number of the node that is asked next. */
  int at() {
    return at.get() % doors.size();
  }

  @Override
  Draft read() throws IOException {
    try {
      return doors.get(at()).read();
    } catch (BadAnswer notNow) {
      leave(notNow.answer());
      throw notNow;
    } catch (IOException none) {
      at.incrementAndGet();
      throw none;
    }
  }

  @Override
  Answer send(Draft draft, String body, String token) throws IOException {
    try {
      Answer answer = doors.get(at()).send(draft, body, token);
      leave(answer);
      return answer;
    } catch (IOException none) {
      at.incrementAndGet();
      throw none;
    }
  }

  private void leave(Answer answer) {
    if (answer.status() == 503) {
      at.incrementAndGet();
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
