package org.banyan.domain.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import org.banyan.domain.shared.Secret;

/** What the cookie carries; what proves a request to be from our own pages is derived from it. */
public record SessionToken(String text) {

  public static final int MOST = 64;

  /** How long a cookie may carry it, however often it is used. */
  public static final Duration LONGEST = Duration.ofDays(90);

  public static SessionToken random() {
    return new SessionToken(Secret.random().text());
  }

  public String hash() {
    return new Secret(text).hash();
  }

  /** Goes into forms and the header {@code X-CSRF-Token}; tells nothing about the token. */
  public String csrfToken() {
    return new Secret("csrf|" + text).hash();
  }

  public boolean isCsrfToken(String given) {
    return given != null
        && MessageDigest.isEqual(
            csrfToken().getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /** A token shows nowhere by accident. */
  @Override
  public String toString() {
    return "SessionToken";
  }
}
