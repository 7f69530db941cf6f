package org.banyan.domain.library;

/** How far it is with the words inside a version of a file. */
public enum FileTextState {
  /** Files of its type have no text, or none that is looked for. */
  NONE,
  WAITING,
  TAKEN,
  /** Read to its end, without a word in it. */
  EMPTY,
  TOO_LARGE,
  /** Damaged, encrypted, or more than the reader could bear. */
  UNREADABLE
}
