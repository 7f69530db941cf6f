package org.banyan.ejb.membership;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.banyan.domain.access.Deed;
import org.banyan.domain.access.Deeds;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Targets;
import org.banyan.domain.access.Verdict;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.domain.space.SpaceDeed;
import org.banyan.ejb.access.Access;

/**
 * Says why a person can or can't do something here.
 *
 * <p>About oneself anyone signed in may ask; about others whoever gives roles at that place.
 */
@Stateless
public class AccessExplaining {

  @Inject Access access;
  @Inject Accounts accounts;
  @Inject ReaderLookup readers;
  @Inject Instance<Targets> targets;
  @Inject Instance<Deeds> deeds;

  public Verdict explain(String handle, String deed, String target, Reader asking) {
    if (!asking.signedIn()) {
      throw new Unauthenticated();
    }
    Place seen = place(target, asking).orElseThrow(NotFound::new);
    if (!access.sees(asking, seen)) {
      throw new NotFound();
    }
    requireAsking(handle, asking, seen);
    Account person = accounts.find(handle).orElseThrow(NotFound::new);
    Reader reader =
        readers.reader(person.id(), person.handle(), person.trustLevel(), person.siteRoles());
    return access.verdict(reader, deed(deed), place(target, reader).orElseThrow());
  }

  /** Words of all deeds that can be asked about, in order. */
  public List<String> deeds() {
    return all().stream().map(Deed::word).toList();
  }

  private void requireAsking(String handle, Reader asking, Place place) {
    boolean aboutOneself = asking.handle().equals(handle);
    if (!aboutOneself && !access.allows(asking, SpaceDeed.GRANT_ROLES, place)) {
      throw new Forbidden("not-allowed", "You may ask about yourself, or where you give roles.");
    }
  }

  private Optional<Place> place(String target, Reader seenBy) {
    return targets.stream().flatMap(found -> found.place(target, seenBy).stream()).findFirst();
  }

  private Deed deed(String word) {
    return all().stream()
        .filter(deed -> deed.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new Invalid(
                    "deed", "deed-unknown", "Known deeds are: " + String.join(", ", deeds())));
  }

  private List<Deed> all() {
    return deeds.stream()
        .flatMap(feature -> feature.all().stream())
        .sorted(Comparator.comparing(Deed::word))
        .toList();
  }
}
