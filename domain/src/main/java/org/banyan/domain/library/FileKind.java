package org.banyan.domain.library;

/** What sort of thing a file is to people. */
public enum FileKind {
  IMAGE,
  DOCUMENT,
  SHEET,
  SLIDES,
  ARCHIVE,
  SOUND,
  FILM,
  OTHER
}
