package org.banyan.ejb.page;

import java.util.List;
import org.banyan.domain.access.Condition;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.space.ReviewPolicy;

/**
 * Properties to be changed; what is null stays as it is.
 *
 * @param parent slug; "" for none
 * @param responsible handle; "" for none
 */
public record PagePatch(
    String slug,
    String parent,
    List<String> labels,
    List<String> themes,
    List<String> regions,
    List<String> targets,
    PageKind kind,
    String language,
    String responsible,
    ReviewPolicy reviewPolicy,
    Integer reviewIntervalDays,
    Condition state) {

  public static PagePatch state(Condition state) {
    return new PagePatch(null, null, null, null, null, null, null, null, null, null, null, state);
  }

  /** An archived page refuses every other change until it is live again. */
  boolean onlyState() {
    return state != null && equals(state(state));
  }
}
