package org.banyan.domain.page;

/** What sort of text a page is. */
public enum PageKind {
  ARTICLE,
  COUNTRY_PROFILE,
  GOOD_PRACTICE,
  LESSON_LEARNED,
  FACT_SHEET,
  GUIDELINE,
  NEWS
}
