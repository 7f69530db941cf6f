package org.banyan.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.banyan.domain.account.Profile;
import org.banyan.domain.account.ProfileKeys;
import org.banyan.domain.shared.Invalid;

/** Sees to it that what a profile newly names is there; what was taken since may stay named. */
@ApplicationScoped
class ProfileChecking {

  @Inject ProfileKeys keys;

  Profile checked(Profile wanted, Profile present) {
    Invalid.together(
        () -> require("country", "regions", keys.notOfCountries(newCountry(wanted, present))),
        () -> require("expertise", "themes", keys.notOfThemes(newThemes(wanted, present))));
    return wanted;
  }

  private static Set<String> newCountry(Profile wanted, Profile present) {
    boolean same = Objects.equals(wanted.country(), present.country());
    return same || wanted.country() == null ? Set.of() : Set.of(wanted.country());
  }

  private static Set<String> newThemes(Profile wanted, Profile present) {
    Set<String> added = new TreeSet<>(wanted.expertise());
    added.removeAll(present.expertise());
    return added;
  }

  private static void require(String field, String axis, Set<String> unknown) {
    if (!unknown.isEmpty()) {
      throw new Invalid(
          field,
          "not-on-axis",
          "Not on the axis of " + axis + ": " + String.join(", ", unknown) + ".");
    }
  }
}
