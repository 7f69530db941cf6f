package org.banyan.web.page;

import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.page.RevisionDraft;
import org.banyan.web.api.ApiRefusal;

/** A text that a call saves on top of a revision. */
public record SavedText(
    String title, String body, String summary, boolean minor, Integer baseRevision) {

  RevisionDraft draft() {
    if (baseRevision == null) {
      throw ApiRefusal.preconditionMissing("baseRevision");
    }
    if (body == null) {
      throw new Invalid("body", "required", "A save brings the whole text.");
    }
    return new RevisionDraft(title, body, summary, minor, baseRevision);
  }
}
