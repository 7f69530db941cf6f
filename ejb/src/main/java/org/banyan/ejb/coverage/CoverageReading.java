package org.banyan.ejb.coverage;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banyan.domain.access.Reader;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.axis.AxisForest;
import org.banyan.ejb.axis.AxisReading;
import org.banyan.ejb.axis.AxisValueLine;
import org.banyan.ejb.census.Census;
import org.banyan.ejb.census.PageEntry;
import org.banyan.ejb.page.SiteMean;
import org.banyan.ejb.space.SpaceSight;
import org.banyan.ejb.space.SpaceSights;

/** Shows where pages are many, few, old or missing. */
@Stateless
public class CoverageReading {

  @Inject AxisReading axes;
  @Inject Census census;
  @Inject Clock clock;
  @Inject SiteMean site;
  @Inject SpaceSights sights;

  /**
   * @throws NotFound where an axis has no value of a key that was given
   */
  public CoverageMatrix matrix(CoverageQuestion question, Reader reader) {
    SpaceSight sight = sights.of(reader);
    AxisForest forest = axes.forest();
    AxisValueLine below = value(forest, question.rows(), question.below());
    AxisValueLine under = value(forest, question.columns(), question.under());
    Map<Long, Integer> intervals = intervals(sight);
    var drawing = new CoverageDrawing(question, forest, clock.instant());
    for (PageEntry page : census.pages()) {
      Integer interval = intervals.get(page.spaceId());
      if (interval != null) {
        drawing.add(page, interval);
      }
    }
    return drawing.drawn(below, under, site.value());
  }

  private static AxisValueLine value(AxisForest forest, Axis axis, String key) {
    return key == null ? null : forest.find(axis, key).orElseThrow(NotFound::new);
  }

  /** After how many days a page is checked again, by readable space. */
  private static Map<Long, Integer> intervals(SpaceSight sight) {
    return sight.spaces().stream()
        .collect(
            Collectors.toMap(
                Function.identity(), id -> sight.tree().reviewIntervalDays(id).value()));
  }
}
