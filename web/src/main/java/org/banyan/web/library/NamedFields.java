package org.banyan.web.library;

import java.util.function.Supplier;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;

/** Tells a field that leads nowhere from an address that does. */
final class NamedFields {

  private NamedFields() {}

  /**
   * What the field of a call leads to.
   *
   * @throws Invalid where it leads to nothing that the caller sees
   */
  static <T> T found(String field, Supplier<T> search) {
    try {
      return search.get();
    } catch (NotFound e) {
      throw new Invalid(field, "leads-nowhere", "There is nothing of this name here.");
    }
  }
}
