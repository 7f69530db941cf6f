package org.banyan.domain.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutsideLinkTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final OutsideAnswer GONE = OutsideAnswer.ofStatus(410);

  private final OutsideLink link = new OutsideLink(URI.create("https://example.org/a"), NOW);

  @Test
  void aNewLinkIsDueAtOnce() {
    assertThat(link.state()).isEqualTo(OutsideState.UNCHECKED);
    assertThat(link.dueAt()).isEqualTo(NOW);
    assertThat(link.host()).isEqualTo("example.org");
  }

  @Test
  void aSoundLinkIsAskedAgainAfterThirtyDays() {
    link.answered(OutsideAnswer.ofStatus(200), NOW);
    assertThat(link.state()).isEqualTo(OutsideState.SOUND);
    assertThat(link.dueAt()).isEqualTo(NOW.plus(Duration.ofDays(30)));
  }

  @Test
  void theThirdFailureInARowMakesALinkBroken() {
    link.answered(GONE, NOW);
    assertThat(link.state()).isEqualTo(OutsideState.DOUBTFUL);
    assertThat(link.dueAt()).isEqualTo(NOW.plus(Duration.ofHours(6)));
    link.answered(OutsideAnswer.none(OutsideProblem.SILENT), link.dueAt());
    assertThat(link.state()).isEqualTo(OutsideState.DOUBTFUL);
    assertThat(link.dueAt()).isEqualTo(NOW.plus(Duration.ofHours(30)));
    link.answered(GONE, link.dueAt());
    assertThat(link.state()).isEqualTo(OutsideState.BROKEN);
    assertThat(link.failingSince()).isEqualTo(NOW);
  }

  @Test
  void pausesGrowAndEnd() {
    Instant at = NOW;
    for (int i = 0; i < 20; i++) {
      link.answered(GONE, at);
      assertThat(Duration.between(at, link.dueAt()))
          .isBetween(Duration.ofHours(6), Duration.ofDays(30));
      at = link.dueAt();
    }
    assertThat(link.state()).isEqualTo(OutsideState.BROKEN);
    link.answered(OutsideAnswer.ofStatus(200), at);
    assertThat(link.state()).isEqualTo(OutsideState.SOUND);
    assertThat(link.failingSince()).isNull();
  }

  @Test
  void whoeverRefusesUsIsThereAllTheSame() {
    for (int status : new int[] {200, 204, 401, 403, 405, 418}) {
      assertThat(OutsideAnswer.ofStatus(status).isSound()).isTrue();
    }
    for (int status : new int[] {404, 410, 500, 503, 599}) {
      assertThat(OutsideAnswer.ofStatus(status).isSound()).isFalse();
    }
  }

  @Test
  void beingToldToComeLaterSpeaksNotAgainstALink() {
    for (int i = 0; i < 5; i++) {
      link.answered(OutsideAnswer.ofStatus(429), NOW);
    }
    assertThat(link.state()).isEqualTo(OutsideState.UNCHECKED);
    assertThat(link.dueAt()).isAfter(NOW);
  }
}
