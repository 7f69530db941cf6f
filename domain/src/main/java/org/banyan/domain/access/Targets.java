package org.banyan.domain.access;

import java.util.Optional;

/** Finds the place that a target names, such as {@code space:africa}; one for each feature. */
public interface Targets {

  /** Nothing where the target is of another feature or does not exist. */
  Optional<Place> place(String target, Reader seenBy);
}
