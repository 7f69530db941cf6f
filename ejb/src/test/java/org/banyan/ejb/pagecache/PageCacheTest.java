package org.banyan.ejb.pagecache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.banyan.domain.changelog.ChangeNoted;
import org.banyan.domain.changelog.ChangeSeen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageCacheTest {

  private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
  private static final long WELL = 7;
  private static final long ROPE = 8;

  private Instant now = NOW;
  private final PageCache cache = new PageCache(() -> now);
  private final PageCacheDropping dropping = new PageCacheDropping();

  @BeforeEach
  void aCacheThatFollows() {
    cache.followed();
    dropping.cache = cache;
    dropping.memory = new PageMemory();
  }

  @Test
  void whatIsKeptIsFoundByAllThatTellsAnswersApart() {
    keep("/w/a/well", WELL);
    assertThat(cache.find(key("/w/a/well"))).isPresent();
    assertThat(cache.find(new PageCacheKey("http://a", "/w/a/well", "fr", "auto"))).isEmpty();
    assertThat(cache.find(new PageCacheKey("http://a", "/w/a/well", "en", "dark"))).isEmpty();
    assertThat(cache.find(new PageCacheKey("http://b", "/w/a/well", "en", "auto"))).isEmpty();
  }

  @Test
  void aNewTextDropsItsPageAndListsAndNoOtherPage() {
    keep("/w/a/well", WELL);
    keep("/w/a/rope", ROPE);
    keep("/", null);
    dropping.madeHere(change("page", WELL, "revised"));
    assertThat(cache.find(key("/w/a/well"))).isEmpty();
    assertThat(cache.find(key("/"))).isEmpty();
    assertThat(cache.find(key("/w/a/rope"))).isPresent();
  }

  @Test
  void anythingElseThatChangesOnAnyNodeDropsAll() {
    for (String what : List.of("created", "changed", "destroyed")) {
      keep("/w/a/rope", ROPE);
      dropping.seen(new ChangeSeen(change("page", WELL, what)));
      assertThat(cache.find(key("/w/a/rope"))).as(what).isEmpty();
    }
    for (String feature : List.of("space", "site", "axis", "account", "link", "file")) {
      keep("/w/a/rope", ROPE);
      dropping.seen(new ChangeSeen(change(feature, 1, "changed")));
      assertThat(cache.find(key("/w/a/rope"))).as(feature).isEmpty();
    }
  }

  @Test
  void whatWasReadBeforeADropIsNotKeptAfterIt() {
    for (ChangeNoted change :
        List.of(change("page", WELL, "revised"), change("page", ROPE, "created"))) {
      long moment = cache.moment();
      dropping.madeHere(change);
      cache.keep(key("/w/a/well"), moment, answer(WELL));
      assertThat(cache.find(key("/w/a/well"))).as(change.what()).isEmpty();
    }
  }

  @Test
  void aNewTextIsNoReasonNotToKeepAnotherPage() {
    long moment = cache.moment();
    dropping.madeHere(change("page", ROPE, "revised"));
    cache.keep(key("/w/a/well"), moment, answer(WELL));
    cache.keep(key("/"), moment, answer(null));
    assertThat(cache.find(key("/w/a/well"))).isPresent();
    assertThat(cache.find(key("/"))).isEmpty();
  }

  @Test
  void whatTheLogTellsOfATextSavedHereDropsNothingTwice() {
    dropping.madeHere(text(WELL, 2));
    keep("/w/a/well", WELL);
    dropping.seen(new ChangeSeen(text(WELL, 2)));
    assertThat(cache.find(key("/w/a/well"))).isPresent();
    dropping.seen(new ChangeSeen(text(WELL, 3)));
    assertThat(cache.find(key("/w/a/well"))).isEmpty();
  }

  @Test
  void nothingIsKeptByANodeThatHearsNothingOfOthers() {
    now = NOW.plus(Duration.ofMinutes(1));
    keep("/w/a/well", WELL);
    assertThat(cache.isOutOfTouch()).isTrue();
    assertThat(cache.find(key("/w/a/well"))).isEmpty();
  }

  @Test
  void anAnswerThatWouldDriveOutManyIsNotKept() {
    var large = new KeptAnswer(List.of(), "\"t\"", new byte[600_000], new byte[1], WELL);
    cache.keep(key("/w/a/well"), cache.moment(), large);
    assertThat(cache.find(key("/w/a/well"))).isEmpty();
  }

  private void keep(String path, Long page) {
    cache.keep(key(path), cache.moment(), answer(page));
  }

  private static PageCacheKey key(String path) {
    return new PageCacheKey("http://a", path, "en", "auto");
  }

  private static KeptAnswer answer(Long page) {
    return new KeptAnswer(List.of(), "\"t\"", new byte[10], new byte[5], page);
  }

  private static ChangeNoted text(long page, long number) {
    return new ChangeNoted("page", page, number, "revised", null, null);
  }

  private static ChangeNoted change(String feature, long subject, String what) {
    return new ChangeNoted(feature, subject, what, null, null);
  }
}
