package org.banyan.web.history;

import java.time.Instant;
import org.banyan.ejb.history.EventLine;

/** A change of one property in the API, before and after in words. */
public record ApiEvent(String property, String before, String after, String by, Instant at) {

  static ApiEvent of(EventLine line) {
    return new ApiEvent(
        line.property(), line.before(), line.after(), line.by().handle(), line.at());
  }
}
