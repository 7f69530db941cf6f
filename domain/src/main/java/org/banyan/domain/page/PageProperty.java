package org.banyan.domain.page;

/** Properties of a page whose changes its history keeps; the word is the one of the API. */
public enum PageProperty {
  SLUG("slug"),
  SPACE("space"),
  ADDRESS("address"),
  PARENT("parent"),
  LABELS("labels"),
  THEMES("themes"),
  REGIONS("regions"),
  TARGETS("targets"),
  KIND("kind"),
  LANGUAGE("language"),
  RESPONSIBLE("responsible"),
  REVIEW_POLICY("reviewPolicy"),
  REVIEW_INTERVAL("reviewIntervalDays"),
  STATE("state");

  private final String word;

  PageProperty(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
