package org.banyan.domain.account;

import java.util.Collection;
import java.util.Set;

/** What profiles may name by key; known to a floor above. */
public interface ProfileKeys {

  /** Those of the keys that stand for no country or region. */
  Set<String> notOfCountries(Collection<String> keys);

  /** Those of the keys that stand for no theme. */
  Set<String> notOfThemes(Collection<String> keys);
}
