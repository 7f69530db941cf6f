package org.banyan.domain.markup;

/** Speaks the reader's language. */
@FunctionalInterface
public interface MarkupWords {

  /** Plain text; it is escaped where it is written. */
  String of(MarkupWord word);
}
