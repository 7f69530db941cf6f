package org.banyan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.time.Duration;
import org.banyan.domain.shared.Conflict;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Gone;
import org.banyan.domain.shared.InsufficientStorage;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.Malformed;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.NotNow;
import org.banyan.domain.shared.TooMany;
import org.banyan.domain.shared.Unauthenticated;
import org.junit.jupiter.api.Test;

class RefusalsTest {

  @Test
  void everyNatureOfRefusalHasItsStatus() {
    assertThat(Refusals.status(new Malformed("Broken."))).isEqualTo(400);
    assertThat(Refusals.status(new Unauthenticated())).isEqualTo(401);
    assertThat(Refusals.status(new Forbidden("no", "No."))).isEqualTo(403);
    assertThat(Refusals.status(new NotFound())).isEqualTo(404);
    assertThat(Refusals.status(new Conflict("taken", "Taken."))).isEqualTo(409);
    assertThat(Refusals.status(new Gone("gone", "Gone."))).isEqualTo(410);
    assertThat(Refusals.status(new Invalid("title", "Wrong."))).isEqualTo(422);
    assertThat(Refusals.status(new TooMany("often", "Often.", Duration.ofSeconds(1))))
        .isEqualTo(429);
    assertThat(Refusals.status(new NotNow("crowded", "Later.", Duration.ZERO))).isEqualTo(503);
    assertThat(Refusals.status(new InsufficientStorage())).isEqualTo(507);
  }

  @Test
  void aRefusalIsFoundUnderEverythingThatWrapsIt() {
    NotFound refusal = new NotFound();
    var wrapped = new ServletException(new IllegalStateException(refusal));
    assertThat(Refusals.in(wrapped)).containsSame(refusal);
    assertThat(Refusals.in(new IllegalStateException("broken"))).isEmpty();
  }
}
