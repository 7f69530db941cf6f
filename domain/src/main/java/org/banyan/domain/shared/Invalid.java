package org.banyan.domain.shared;

import java.util.List;
import java.util.stream.Collectors;

/** Input that is well-formed but breaks a rule (422), field by field. */
public class Invalid extends Rejection {

  private final transient List<FieldError> errors;

  public Invalid(List<FieldError> errors) {
    this("invalid", errors);
  }

  public Invalid(String field, String message) {
    this(List.of(new FieldError(field, message)));
  }

  public Invalid(String field, String code, String message) {
    this(List.of(new FieldError(field, code, message)));
  }

  protected Invalid(String code, List<FieldError> errors) {
    super(code, errors.stream().map(FieldError::message).collect(Collectors.joining(" ")));
    this.errors = List.copyOf(errors);
  }

  public List<FieldError> errors() {
    return errors;
  }

  /** Refuses when there is anything to refuse. */
  public static void unlessEmpty(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
  }

  /** Runs all checks before it refuses, so that people hear of everything at once. */
  public static void together(Runnable... checks) {
    var faults = new Faults();
    for (Runnable check : checks) {
      faults.in(check);
    }
    faults.refuse();
  }
}
