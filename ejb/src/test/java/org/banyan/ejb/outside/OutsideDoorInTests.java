package org.banyan.ejb.outside;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banyan.domain.outside.OutsideAnswer;

/** Answers what a test says, and nobody outside is ever asked. */
@Alternative
@Priority(1)
@ApplicationScoped
class OutsideDoorInTests implements OutsideDoor {

  private final Map<String, Integer> statuses = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  void answers(String address, int status) {
    statuses.put(address, status);
  }

  List<String> takeAsked() {
    List<String> taken = List.copyOf(asked);
    asked.clear();
    return taken;
  }

  @Override
  public OutsideAnswer ask(URI address) {
    asked.add(address.toString());
    return OutsideAnswer.ofStatus(statuses.getOrDefault(address.toString(), 200));
  }
}
