package org.banyan.domain.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Decides about every read and write, from nothing but its arguments. */
public final class AccessPolicy {

  private final Standing standing = new Standing();

  public Verdict decide(Reader reader, Deed deed, Place place) {
    Verdict sight = sight(reader, place);
    if (!sight.allowed() || deed.requirement() == Requirement.SEEING) {
      return sight;
    }
    if (!reader.signedIn()) {
      return Verdict.no(Because.of("signedOut"));
    }
    Verdict condition = condition(deed, place);
    Verdict met = condition.allowed() ? standing.meets(reader, deed, place) : condition;
    List<Because> because = new ArrayList<>(met.because());
    because.addAll(sight.because());
    return new Verdict(met.allowed(), false, because);
  }

  public boolean sees(Reader reader, Place place) {
    return sight(reader, place).allowed();
  }

  /** Whether a place that the reader does not see is no secret: signing in opens it. */
  public boolean opensBySigningIn(Reader reader, Place place) {
    Verdict sight = sight(reader, place);
    return !sight.allowed() && !sight.hidden();
  }

  private Verdict sight(Reader reader, Place place) {
    Ruled<Visibility> visibility = place.visibility();
    String origin = visibility.originOr(place.ground().key());
    return switch (visibility.value()) {
      case PUBLIC -> Verdict.yes(Because.of("public"));
      case SIGNED_IN ->
          reader.signedIn()
              ? Verdict.yes(Because.of("signedInReads", origin))
              : Verdict.no(Because.of("signedInOnly", origin));
      case PRIVATE -> sightOfPrivate(reader, place);
    };
  }

  private Verdict sightOfPrivate(Reader reader, Place place) {
    Ground ground = place.ground();
    if (!reader.rolesHeldIn(ground.spaceId()).isEmpty()) {
      return Verdict.yes(Because.of("memberOfPrivate", ground.key()));
    }
    if (reader.administrator() && reader.entries().contains(ground.spaceId())) {
      return Verdict.yes(Because.of("entered", ground.key()));
    }
    return Verdict.hidden(Because.of("privateSpace", ground.key()));
  }

  private Verdict condition(Deed deed, Place place) {
    if (place.ground().resting() && deed.requirement() != Requirement.COORDINATOR) {
      return Verdict.no(Because.of("resting", place.ground().key()));
    }
    if (place.condition() != Condition.LIVE && deed.needsLive()) {
      return Verdict.no(
          Because.of("condition." + place.condition().name().toLowerCase(Locale.ROOT)));
    }
    return Verdict.yes();
  }
}
