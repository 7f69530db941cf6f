package org.banyan.ejb.page;

import java.util.List;
import java.util.Optional;
import org.banyan.domain.access.Condition;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.space.ReviewPolicy;

/**
 * Properties to be changed; what is null stays as it is.
 *
 * @param responsible handle; "" for none
 * @param reviewPolicy empty to take the space's again
 * @param reviewIntervalDays empty to take the space's again
 */
public record PagePatch(
    PageMove move,
    List<String> labels,
    List<String> themes,
    List<String> regions,
    List<String> targets,
    PageKind kind,
    String language,
    String responsible,
    Optional<ReviewPolicy> reviewPolicy,
    Optional<Integer> reviewIntervalDays,
    Condition state) {

  public static PagePatch move(PageMove move) {
    return new PagePatch(move, null, null, null, null, null, null, null, null, null, null);
  }

  public static PagePatch state(Condition state) {
    return new PagePatch(
        PageMove.NONE, null, null, null, null, null, null, null, null, null, state);
  }

  /** An archived page refuses every other change until it is live again. */
  boolean onlyState() {
    return state != null && equals(state(state));
  }

  boolean setsReview() {
    return responsible != null || reviewPolicy != null || reviewIntervalDays != null;
  }
}
