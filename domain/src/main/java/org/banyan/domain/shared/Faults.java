package org.banyan.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Hears of everything that is wrong with what somebody wants before it refuses. */
public final class Faults {

  private final List<FieldError> errors = new ArrayList<>();

  /** What a step makes; null where that is refused. */
  public <T> T of(Supplier<T> step) {
    try {
      return step.get();
    } catch (Invalid e) {
      errors.addAll(e.errors());
      return null;
    }
  }

  /** A step that makes nothing. */
  public void in(Runnable step) {
    of(
        () -> {
          step.run();
          return null;
        });
  }

  public boolean isEmpty() {
    return errors.isEmpty();
  }

  /**
   * Goes on only where nothing was wrong.
   *
   * @throws Invalid with all that was
   */
  public void refuse() {
    Invalid.unlessEmpty(errors);
  }
}
