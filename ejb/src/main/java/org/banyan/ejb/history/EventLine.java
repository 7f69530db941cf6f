package org.banyan.ejb.history;

import java.time.Instant;
import org.banyan.domain.page.PageEvent;
import org.banyan.ejb.page.Person;

/** A change of one property of a page: before and after in words, who, when. */
public record EventLine(String property, String before, String after, Person by, Instant at) {

  static EventLine of(PageEvent event) {
    return new EventLine(
        event.property().word(), event.before(), event.after(), Person.of(event.by()), event.at());
  }

  EventLine with(String otherBefore, String otherAfter) {
    return new EventLine(property, otherBefore, otherAfter, by, at);
  }
}
