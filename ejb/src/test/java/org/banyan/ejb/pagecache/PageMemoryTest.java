package org.banyan.ejb.pagecache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.banyan.domain.changelog.ChangeNoted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageMemoryTest {

  private static final PageMemory.Thing<Integer> READINGS = new PageMemory.Thing<>();
  private static final long WELL = 7;
  private static final long ROPE = 8;

  private final PageMemory memory = new PageMemory();
  private final PageCacheDropping dropping = new PageCacheDropping();
  private int readings;

  @BeforeEach
  void aMemoryInTouch() {
    memory.cache = new PageCache(Clock.systemUTC());
    memory.cache.followed();
    dropping.cache = memory.cache;
    dropping.memory = memory;
  }

  @Test
  void whatWasReadIsNotReadAgain() {
    assertThat(recall(WELL)).isEqualTo(1);
    assertThat(recall(WELL)).isEqualTo(1);
    assertThat(recall(ROPE)).isEqualTo(2);
  }

  @Test
  void aNewTextIsForgottenWithItsPageAlone() {
    recall(WELL);
    recall(ROPE);
    dropping.madeHere(new ChangeNoted("page", WELL, "revised", null, null));
    assertThat(recall(WELL)).isEqualTo(3);
    assertThat(recall(ROPE)).isEqualTo(2);
  }

  @Test
  void aRatingIsForgottenWithItsPageAndTheMeanOfTheSite() {
    recall(WELL);
    recall(ROPE);
    recall(PageMemory.SITE);
    dropping.madeHere(new ChangeNoted("rating", WELL, "rated", null, null));
    assertThat(recall(ROPE)).isEqualTo(2);
    assertThat(recall(WELL)).isEqualTo(4);
    assertThat(recall(PageMemory.SITE)).isEqualTo(5);
  }

  @Test
  void anythingElseIsForgottenWithAll() {
    recall(WELL);
    dropping.madeHere(new ChangeNoted("space", 1, "changed", null, null));
    assertThat(recall(WELL)).isEqualTo(2);
  }

  @Test
  void whatChangesWhileItIsReadIsNotRemembered() {
    recall(WELL, () -> memory.drop(WELL));
    assertThat(recall(WELL)).isEqualTo(2);
  }

  @Test
  void whatChangesOfAnotherPageMeanwhileDoesNotMatter() {
    recall(WELL, () -> memory.drop(ROPE));
    assertThat(recall(WELL)).isEqualTo(1);
  }

  @Test
  void aNodeThatHearsNothingRemembersNothing() {
    memory.cache = new PageCache(Clock.systemUTC());
    recall(WELL);
    assertThat(recall(WELL)).isEqualTo(2);
  }

  private int recall(long page) {
    return recall(page, () -> {});
  }

  private int recall(long page, Runnable meanwhile) {
    return memory.recall(
        page,
        READINGS,
        () -> {
          meanwhile.run();
          return ++readings;
        });
  }
}
