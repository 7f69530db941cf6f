package org.banyan.domain.shared;

/** A refusal that people can read; its subclasses say by nature which answer it becomes. */
public abstract class Rejection extends RuntimeException {

  private final String code;

  protected Rejection(String code, String message) {
    // A refusal is an ordinary answer, not a fault: it needs no stack trace, which is what costs.
    super(message, null, false, false);
    this.code = code;
  }

  /** Stable kebab-case name for programs and for translated texts, such as {@code slug-taken}. */
  public String code() {
    return code;
  }
}
