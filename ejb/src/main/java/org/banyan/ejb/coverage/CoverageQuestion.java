package org.banyan.ejb.coverage;

import org.banyan.domain.axis.Axis;
import org.banyan.domain.shared.Invalid;

/**
 * Which axes are drawn against each other.
 *
 * @param below key of the value whose values right below make the rows; null for the roots
 * @param under the same for the columns
 */
public record CoverageQuestion(Axis rows, Axis columns, String below, String under) {

  public CoverageQuestion {
    if (rows == columns) {
      throw new Invalid("columns", "same-axis", "Choose two different axes.");
    }
  }
}
