package org.banyan.domain.shared;

import java.time.Duration;

/** What was tried too often (429) and may be tried again after a while. */
public class TooMany extends NotNow {

  public TooMany(String code, String message, Duration retryAfter) {
    super(code, message, retryAfter);
  }
}
