package org.banyan.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.account.SiteRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of who may do what where; each row is a promise of the product. */
class AccessPolicyTest {

  private static final long REGION = 1;
  private static final long COUNTRY = 2;

  private final AccessPolicy policy = new AccessPolicy();

  private enum Wish implements Deed {
    READ(Requirement.SEEING),
    EDIT(Requirement.CONTRIBUTING),
    MODERATE(Requirement.MODERATOR),
    ARRANGE(Requirement.COORDINATOR),
    RENAME(Requirement.TRUST_2),
    HEAR(Requirement.COORDINATOR),
    BIN(Requirement.TRUST_2);

    private final Requirement requirement;

    Wish(Requirement requirement) {
      this.requirement = requirement;
    }

    @Override
    public String word() {
      return name();
    }

    @Override
    public Requirement requirement() {
      return requirement;
    }

    @Override
    public boolean needsLive() {
      return this == EDIT;
    }

    @Override
    public boolean freeToOwner() {
      return this == RENAME || this == BIN;
    }

    @Override
    public boolean inConfidence() {
      return this == HEAR;
    }

    @Override
    public boolean needsContributing() {
      return this == BIN;
    }
  }

  private static Reader reader(String who) {
    return switch (who) {
      case "guest" -> Reader.GUEST;
      case "stranger" -> person(Set.of(), Map.of(), Set.of());
      case "admin" -> person(Set.of(SiteRole.ADMINISTRATOR), Map.of(), Set.of());
      case "entered" -> person(Set.of(SiteRole.ADMINISTRATOR), Map.of(), Set.of(COUNTRY));
      case "trusted" -> new Reader(7L, "someone", 2, Set.of(), Map.of(), Set.of());
      case "member" -> person(Set.of(), Map.of(COUNTRY, Set.of(Role.CONTRIBUTOR)), Set.of());
      case "memberAbove" -> person(Set.of(), Map.of(REGION, Set.of(Role.CONTRIBUTOR)), Set.of());
      case "reviewerAbove" -> person(Set.of(), Map.of(REGION, Set.of(Role.REVIEWER)), Set.of());
      case "coordinatorAbove" ->
          person(Set.of(), Map.of(REGION, Set.of(Role.COORDINATOR)), Set.of());
      case "coordinator" -> person(Set.of(), Map.of(COUNTRY, Set.of(Role.COORDINATOR)), Set.of());
      default -> throw new IllegalArgumentException(who);
    };
  }

  private static Reader person(
      Set<SiteRole> siteRoles, Map<Long, Set<Role>> grants, Set<Long> entries) {
    return new Reader(7L, "someone", 0, siteRoles, grants, entries);
  }

  private static Place country(
      Visibility above,
      Visibility here,
      Contribution contribution,
      Condition condition,
      boolean own) {
    List<Ground> way =
        List.of(
            new Ground(COUNTRY, "ghana", here, contribution, false),
            new Ground(REGION, "africa", above, null, false));
    return new Place(way, condition, own);
  }

  @ParameterizedTest
  @CsvSource({
    // who, region's visibility, country's visibility, contribution, deed, allowed, hidden
    "guest,            PUBLIC,    , OPEN,    READ,     true,  false",
    "guest,            PUBLIC,    , OPEN,    EDIT,     false, false",
    "guest,            SIGNED_IN, , OPEN,    READ,     false, false",
    "guest,            PUBLIC,    PRIVATE,   OPEN, READ, false, true",
    "stranger,         SIGNED_IN, , OPEN,    READ,     true,  false",
    "stranger,         PUBLIC,    , OPEN,    EDIT,     true,  false",
    "stranger,         PUBLIC,    , MEMBERS, EDIT,     false, false",
    "stranger,         PUBLIC,    PRIVATE,   OPEN, READ, false, true",
    "stranger,         PRIVATE,   , OPEN,    READ,     false, true",
    "stranger,         PUBLIC,    , OPEN,    RENAME,   false, false",
    "trusted,          PUBLIC,    , OPEN,    BIN,      true,  false",
    "trusted,          PUBLIC,    , MEMBERS, BIN,      false, false",
    "stranger,         PUBLIC,    , OPEN,    BIN,      false, false",
    "member,           PUBLIC,    , MEMBERS, BIN,      true,  false",
    "memberAbove,      PUBLIC,    , MEMBERS, BIN,      false, false",
    "reviewerAbove,    PUBLIC,    , MEMBERS, BIN,      true,  false",
    "admin,            PUBLIC,    , MEMBERS, BIN,      true,  false",
    "member,           PUBLIC,    , MEMBERS, EDIT,     true,  false",
    "member,           PUBLIC,    , OPEN,    RENAME,   true,  false",
    "member,           PUBLIC,    PRIVATE,   OPEN, READ, true,  false",
    "member,           PRIVATE,   , OPEN,    READ,     true,  false",
    "memberAbove,      PUBLIC,    , MEMBERS, EDIT,     false, false",
    "memberAbove,      PUBLIC,    PRIVATE,   OPEN, READ, false, true",
    "reviewerAbove,    PUBLIC,    , MEMBERS, EDIT,     true,  false",
    "reviewerAbove,    PUBLIC,    , OPEN,    MODERATE, false, false",
    "coordinatorAbove, PUBLIC,    , MEMBERS, ARRANGE,  true,  false",
    "coordinatorAbove, PUBLIC,    , OPEN,    MODERATE, true,  false",
    "coordinatorAbove, PUBLIC,    PRIVATE,   OPEN, READ, false, true",
    "coordinator,      PUBLIC,    PRIVATE,   OPEN, ARRANGE, true, false",
    "admin,            PUBLIC,    , MEMBERS, ARRANGE,  true,  false",
    "admin,            PUBLIC,    , OPEN,    HEAR,     false, false",
    "coordinatorAbove, PUBLIC,    , OPEN,    HEAR,     true,  false",
    "reviewerAbove,    PUBLIC,    , OPEN,    HEAR,     false, false",
    "entered,          PUBLIC,    PRIVATE,   OPEN, HEAR, false, false",
    "coordinator,      PUBLIC,    PRIVATE,   OPEN, HEAR, true, false",
    "admin,            PUBLIC,    PRIVATE,   OPEN, READ, false, true",
    "entered,          PUBLIC,    PRIVATE,   OPEN, ARRANGE, true, false",
  })
  void decides(
      String who,
      Visibility above,
      Visibility here,
      Contribution contribution,
      Wish deed,
      boolean allowed,
      boolean hidden) {
    Place place = country(above, here, contribution, Condition.LIVE, false);
    Verdict verdict = policy.decide(reader(who), deed, place);
    assertThat(verdict.allowed()).isEqualTo(allowed);
    assertThat(verdict.hidden()).isEqualTo(hidden);
    assertThat(verdict.because()).isNotEmpty();
  }

  @Test
  void whatIsHiddenByASpaceAboveNamesOnlyItself() {
    Place place = country(Visibility.PRIVATE, null, Contribution.OPEN, Condition.LIVE, false);
    assertThat(policy.decide(reader("stranger"), Wish.READ, place).because())
        .containsExactly(Because.of("privateSpace", "ghana"));
  }

  @ParameterizedTest
  @CsvSource({"LIVE, true", "ARCHIVED, false", "BINNED, false"})
  void onlyWhatIsLiveIsEdited(Condition condition, boolean allowed) {
    Place place = country(Visibility.PUBLIC, null, Contribution.OPEN, condition, false);
    assertThat(policy.decide(reader("coordinator"), Wish.EDIT, place).allowed()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"true, true", "false, false"})
  void whatIsOnesOwnNeedsNoTrust(boolean own, boolean allowed) {
    Place place = country(Visibility.PUBLIC, null, Contribution.OPEN, Condition.LIVE, own);
    assertThat(policy.decide(reader("stranger"), Wish.RENAME, place).allowed()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"stranger, OPEN, true", "stranger, MEMBERS, false", "member, MEMBERS, true"})
  void evenOnesOwnAsksForTheRightToContribute(String who, Contribution rule, boolean allowed) {
    Place place = country(Visibility.PUBLIC, null, rule, Condition.LIVE, true);
    assertThat(policy.decide(reader(who), Wish.BIN, place).allowed()).isEqualTo(allowed);
  }
}
