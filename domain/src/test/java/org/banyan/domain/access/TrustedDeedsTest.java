package org.banyan.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.banyan.domain.exchange.ExchangeDeed;
import org.banyan.domain.library.FileDeed;
import org.banyan.domain.page.PageDeed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What trust opens in a space is open only to those who may contribute there. */
class TrustedDeedsTest {

  private static final long HERE = 1;
  private static final Reader TRUSTED = new Reader(7L, "trusted", 3, Set.of(), Map.of(), Set.of());
  private static final Reader MEMBER =
      new Reader(8L, "member", 0, Set.of(), Map.of(HERE, Set.of(Role.CONTRIBUTOR)), Set.of());

  private final AccessPolicy policy = new AccessPolicy();

  static Stream<Deed> trusted() {
    return Stream.of(
        PageDeed.CHANGE_TITLE,
        PageDeed.CHANGE_SLUG,
        PageDeed.TAKE_ADDRESS,
        PageDeed.MOVE,
        PageDeed.BIN,
        FileDeed.ATTACH_FREELY,
        FileDeed.RENAME,
        FileDeed.BIN,
        ExchangeDeed.IMPORT);
  }

  @ParameterizedTest
  @MethodSource("trusted")
  void areRefusedToStrangersOfTheMembers(Deed deed) {
    assertThat(decide(TRUSTED, deed, Contribution.MEMBERS, false)).isFalse();
    assertThat(decide(TRUSTED, deed, Contribution.MEMBERS, true)).isFalse();
    assertThat(decide(TRUSTED, deed, Contribution.OPEN, false)).isTrue();
    assertThat(decide(MEMBER, deed, Contribution.MEMBERS, false)).isTrue();
  }

  private boolean decide(Reader reader, Deed deed, Contribution contribution, boolean own) {
    var way = List.of(new Ground(HERE, "ghana", null, contribution, false));
    return policy.decide(reader, deed, new Place(way, Condition.LIVE, own)).allowed();
  }
}
