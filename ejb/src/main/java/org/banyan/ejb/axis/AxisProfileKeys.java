package org.banyan.ejb.axis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.banyan.domain.account.ProfileKeys;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.axis.AxisValues;

/** Profiles name what is on the axes. */
@ApplicationScoped
class AxisProfileKeys implements ProfileKeys {

  @Inject AxisValues values;

  @Override
  public Set<String> notOfCountries(Collection<String> keys) {
    return notOn(Axis.REGION, keys);
  }

  @Override
  public Set<String> notOfThemes(Collection<String> keys) {
    return notOn(Axis.THEME, keys);
  }

  private Set<String> notOn(Axis axis, Collection<String> keys) {
    Set<String> missing = new TreeSet<>(keys);
    if (!missing.isEmpty()) {
      values.findAll(axis, keys).forEach(value -> missing.remove(value.key()));
    }
    return missing;
  }
}
