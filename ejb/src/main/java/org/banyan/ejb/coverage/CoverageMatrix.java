package org.banyan.ejb.coverage;

import java.util.List;
import org.banyan.domain.coverage.Coverage;
import org.banyan.ejb.axis.AxisValueLine;
import org.banyan.ejb.page.ShownRating;

/**
 * Two axes against each other.
 *
 * @param below the value whose values below make the rows; null for the roots
 * @param under the same for the columns
 * @param siteMean what the ratings of each cell lean towards
 */
public record CoverageMatrix(
    CoverageQuestion question,
    AxisValueLine below,
    AxisValueLine under,
    List<Head> columns,
    List<Row> rows,
    double siteMean) {

  /**
   * What a row or a column is about.
   *
   * @param whole everything that stands there, whatever it crosses
   * @param divided whether values stand below it
   */
  public record Head(AxisValueLine value, Coverage whole, boolean divided) {}

  /**
   * @param cells in the order of the columns
   */
  public record Row(Head head, List<Coverage> cells) {}

  /** How the pages of a cell are rated. */
  public ShownRating rated(Coverage cell) {
    return ShownRating.of(cell.rating(), () -> siteMean);
  }
}
