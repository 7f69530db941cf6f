package org.banyan.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.banyan.domain.access.AccessPolicy;
import org.banyan.domain.access.Deed;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Verdict;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Unauthenticated;

/** What every use case asks before anything else. */
@ApplicationScoped
public class Access {

  private final AccessPolicy policy = new AccessPolicy();

  @Inject Event<PrivatePlaceSeen> seen;

  /**
   * Refuses unless the deed is allowed.
   *
   * @throws NotFound where the place is hidden from the reader
   * @throws Unauthenticated where signing in might help
   * @throws Forbidden where the reader sees the place but may not do this
   */
  public void require(Reader reader, Deed deed, Place place) {
    Verdict verdict = verdict(reader, deed, place);
    if (verdict.allowed()) {
      return;
    }
    if (verdict.hidden()) {
      throw new NotFound();
    }
    if (!reader.signedIn()) {
      throw new Unauthenticated();
    }
    throw new Refused(deed, verdict);
  }

  public boolean allows(Reader reader, Deed deed, Place place) {
    return verdict(reader, deed, place).allowed();
  }

  public boolean sees(Reader reader, Place place) {
    boolean sees = policy.sees(reader, place);
    if (sees) {
      announce(place);
    }
    return sees;
  }

  /** Whether a place that the reader does not see is no secret: signing in opens it. */
  public boolean opensBySigningIn(Reader reader, Place place) {
    return policy.opensBySigningIn(reader, place);
  }

  /** Refuses whoever does not administer the site. */
  public void requireAdministrator(Reader reader) {
    if (!reader.signedIn()) {
      throw new Unauthenticated();
    }
    if (!reader.administrator()) {
      throw new Forbidden("administrators-only", "Only an administrator may do this.");
    }
  }

  /** Refuses whoever is below a trust level, where no space could lift it. */
  public void requireTrust(Reader reader, int level) {
    if (!reader.signedIn()) {
      throw new Unauthenticated();
    }
    if (!reader.administrator() && reader.trustLevel() < level) {
      throw new Forbidden("trust-too-low", "This needs trust level " + level + ".");
    }
  }

  public Verdict verdict(Reader reader, Deed deed, Place place) {
    Verdict verdict = policy.decide(reader, deed, place);
    if (!verdict.hidden()) {
      announce(place);
    }
    return verdict;
  }

  private void announce(Place place) {
    if (place.visibility().value() == Visibility.PRIVATE) {
      seen.fire(new PrivatePlaceSeen(place.ground().key()));
    }
  }
}
