package org.banyan.web.page;

import java.util.List;
import org.banyan.domain.page.PageKind;
import org.banyan.ejb.page.PageDraft;

/** What a call says of a page to be created. */
public record NewPage(
    String title,
    String body,
    String slug,
    String summary,
    String parent,
    List<String> labels,
    List<String> themes,
    List<String> regions,
    List<String> targets,
    PageKind kind,
    String language) {

  PageDraft draft() {
    return new PageDraft(
        title, body, slug, summary, parent, labels, themes, regions, targets, kind, language);
  }
}
