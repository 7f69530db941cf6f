package org.banyan.domain.access;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a signed-in reader who sees a place meets what a deed asks there. */
final class Standing {

  Verdict meets(Reader reader, Deed deed, Place place) {
    if (reader.administrator() && !deed.inConfidence()) {
      return Verdict.yes(Because.of("administrator"));
    }
    if (deed.needsContributing()) {
      Verdict contributing = contributes(reader, place);
      if (!contributing.allowed()) {
        return contributing;
      }
    }
    if (deed.freeToOwner() && place.own()) {
      return Verdict.yes(Because.of("own"));
    }
    return switch (deed.requirement()) {
      case SEEING, SIGNED_IN -> Verdict.yes(Because.of("signedIn"));
      case CONTRIBUTING -> contributes(reader, place);
      case TRUST_1 -> trusted(reader, place, 1);
      case TRUST_2 -> trusted(reader, place, 2);
      case TRUST_3 -> trusted(reader, place, 3);
      case REVIEWER -> holds(reader, place, Role.REVIEWER);
      case MODERATOR -> holds(reader, place, Role.MODERATOR);
      case COORDINATOR -> holds(reader, place, Role.COORDINATOR);
      case ADMINISTRATOR -> Verdict.no(Because.of("administratorsOnly"));
    };
  }

  private Verdict contributes(Reader reader, Place place) {
    Ruled<Contribution> contribution = place.contribution();
    if (contribution.value() == Contribution.OPEN) {
      return Verdict.yes(Because.of("open", place.ground().key()));
    }
    Verdict member = holds(reader, place, Role.CONTRIBUTOR);
    return member.allowed() ? member : Verdict.no(Because.of("membersOnly", contribution.origin()));
  }

  private Verdict trusted(Reader reader, Place place, int level) {
    int trust = trust(reader, place);
    return trust >= level
        ? Verdict.yes(Because.of("trusted", trust))
        : Verdict.no(Because.of("trustTooLow", trust, level));
  }

  /** Role holders count as trust 2 in their space; those whose role reaches down as 3. */
  private static int trust(Reader reader, Place place) {
    int byRole =
        holding(reader, place, Role.CONTRIBUTOR).map(held -> held.role().trust()).orElse(0);
    return Math.max(reader.trustLevel(), byRole);
  }

  private Verdict holds(Reader reader, Place place, Role wanted) {
    return holding(reader, place, wanted)
        .map(held -> Verdict.yes(Because.of("role." + held.role().word(), held.spaceKey())))
        .orElseGet(
            () -> Verdict.no(Because.of("roleNeeded." + wanted.word(), place.ground().key())));
  }

  private record Held(Role role, String spaceKey) {}

  /** The strongest role that serves at the place; a private space counts only its own. */
  private static Optional<Held> holding(Reader reader, Place place, Role wanted) {
    boolean closed = place.visibility().value() == Visibility.PRIVATE;
    return place.way().stream()
        .filter(ground -> !closed || ground.equals(place.ground()))
        .flatMap(ground -> heldAt(reader, ground, ground.equals(place.ground()), wanted))
        .min(Comparator.comparing(Held::role));
  }

  private static Stream<Held> heldAt(Reader reader, Ground ground, boolean here, Role wanted) {
    return reader.rolesHeldIn(ground.spaceId()).stream()
        .filter(role -> role.includes(wanted) && (here || role.reachesDown()))
        .map(role -> new Held(role, ground.key()));
  }
}
