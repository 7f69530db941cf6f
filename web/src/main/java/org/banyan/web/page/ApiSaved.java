package org.banyan.web.page;

import org.banyan.ejb.page.Saved;
import org.banyan.web.shared.Answers;

/**
 * What became of a save.
 *
 * @param revision the page's revision after it
 * @param merged others saved in between, and both texts went together
 * @param unchanged the text was the present one already
 */
public record ApiSaved(
    String space, String slug, int revision, boolean merged, boolean unchanged, String url) {

  public static ApiSaved of(Saved saved) {
    return new ApiSaved(
        saved.location().space(),
        saved.location().slug(),
        saved.revision(),
        saved.merged(),
        saved.unchanged(),
        Answers.path("w", saved.location().space(), saved.location().slug()));
  }
}
