package org.banyan.domain.shared;

/** What is wrong with one field of an input; the code lets a face say it in its own language. */
public record FieldError(String field, String code, String message) {

  public FieldError(String field, String message) {
    this(field, "invalid", message);
  }
}
