package org.banyan.ejb.pagecache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DropsTest {

  private static final long WELL = 7;
  private static final long ROPE = 8;

  private final Drops drops = new Drops();

  @Test
  void aPageThatWasDroppedIsStaleForWhoeverReadBefore() {
    long before = drops.moment();
    drops.page(WELL);
    assertThat(drops.isFresh(WELL, before)).isFalse();
    assertThat(drops.isFresh(ROPE, before)).isTrue();
    assertThat(drops.isFresh(before)).isFalse();
    assertThat(drops.isFresh(WELL, drops.moment())).isTrue();
  }

  @Test
  void everythingThatWasDroppedIsStaleForWhoeverReadBefore() {
    long before = drops.moment();
    drops.all();
    assertThat(drops.isFresh(WELL, before)).isFalse();
    assertThat(drops.isFresh(WELL, drops.moment())).isTrue();
  }

  @Test
  void aDropThatIsForgottenCountsForEverything() {
    long before = drops.moment();
    LongStream.range(0, 20_000).forEach(drops::page);
    assertThat(LongStream.range(0, 20_000)).noneMatch(page -> drops.isFresh(page, before));
    assertThat(drops.isFresh(30_000, before)).isFalse();
    assertThat(drops.isFresh(30_000, drops.moment())).isTrue();
  }
}
