package org.banyan.web.language;

/** Knows which language the person who asks chose for the screens. */
public interface ProfileLanguage {

  /** Its tag; null where none was chosen. */
  String spokenLanguage();
}
