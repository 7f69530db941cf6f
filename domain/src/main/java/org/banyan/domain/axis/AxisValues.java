package org.banyan.domain.axis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All values of all axes. */
public interface AxisValues {

  void add(AxisValue value);

  /** Locks the value until the end of the transaction, as it is now. */
  void lock(AxisValue value);

  Optional<AxisValue> find(Axis axis, String key);

  /** The values of these keys; a key without a value is left out. */
  List<AxisValue> findAll(Axis axis, Collection<String> keys);

  /** Keys of a value and of everything below it; empty where there is no such value. */
  Set<String> keysFrom(Axis axis, String key);
}
