package org.banyan.domain.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.access.AccessPolicy;
import org.banyan.domain.access.Because;
import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Ground;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Role;
import org.banyan.domain.access.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may change what another's page is called. */
class PageDeedTest {

  private static final long HERE = 1;
  private static final long ABOVE = 2;

  private final AccessPolicy policy = new AccessPolicy();

  @ParameterizedTest
  @CsvSource({
    // trust, role, where it is held, one's own page, condition, allowed, reason
    "0,     ,            0, false, LIVE,     false, trustTooLow",
    "1,     ,            0, false, LIVE,     false, trustTooLow",
    "2,     ,            0, false, LIVE,     true,  trusted",
    "3,     ,            0, false, LIVE,     true,  trusted",
    "0,     ,            0, true,  LIVE,     true,  own",
    "0,     ,            0, true,  ARCHIVED, false, condition.archived",
    "0,     CONTRIBUTOR, 1, false, LIVE,     true,  trusted",
    "0,     REVIEWER,    1, false, LIVE,     true,  trusted",
    "0,     MODERATOR,   2, false, LIVE,     true,  trusted",
    "0,     COORDINATOR, 2, false, LIVE,     true,  trusted",
    "0,     CONTRIBUTOR, 2, false, LIVE,     false, trustTooLow",
    "0,     COORDINATOR, 3, false, LIVE,     false, trustTooLow",
  })
  void titleAndSlugOfAnothersPageNeedTrust(
      int trust, Role role, long held, boolean own, Condition condition, boolean yes, String why) {
    Map<Long, Set<Role>> grants = role == null ? Map.of() : Map.of(held, Set.of(role));
    var reader = new Reader(7L, "someone", trust, Set.of(), grants, Set.of());
    var way =
        List.of(
            new Ground(HERE, "ghana", null, null, false),
            new Ground(ABOVE, "africa", null, null, false));
    for (PageDeed deed : List.of(PageDeed.CHANGE_TITLE, PageDeed.CHANGE_SLUG)) {
      Verdict verdict = policy.decide(reader, deed, new Place(way, condition, own));
      assertThat(verdict.allowed()).as(deed.word()).isEqualTo(yes);
      assertThat(verdict.because().stream().map(Because::key)).contains(why);
    }
  }
}
