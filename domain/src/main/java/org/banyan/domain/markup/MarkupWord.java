package org.banyan.domain.markup;

import java.util.Locale;

/** The words rendering adds to what was written; the faces say them in the reader's language. */
public enum MarkupWord {
  NOTE,
  TIP,
  IMPORTANT,
  WARNING,
  CAUTION,
  TASK_DONE,
  TASK_OPEN,
  BACK_TO_TEXT,
  NOT_WRITTEN_YET,
  FILE_MISSING;

  /** Stable name for bundles, such as {@code task-done}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
