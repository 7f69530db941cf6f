package org.banyan.ejb.page;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Ruled;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.page.PageText;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.ejb.axis.AxisValueLine;

/**
 * A page as one reader sees it.
 *
 * @param revision the number to edit from
 * @param contributors everyone who had a hand in it, first author first
 * @param way pages above in the tree, root first
 * @param spot where it was found, for what is shown beside it
 * @param rights words of the page deeds that the reader may do
 */
public record PageView(
    long id,
    PageLocation location,
    String spaceTitle,
    String spaceColour,
    PageText text,
    LinkedMarkup markup,
    int revision,
    int latestRevision,
    Person author,
    List<Person> contributors,
    Instant createdAt,
    Instant savedAt,
    String summary,
    boolean minor,
    Responsibility responsibility,
    ShownRating rating,
    PageKind kind,
    String language,
    SortedSet<String> labels,
    List<AxisValueLine> themes,
    List<AxisValueLine> regions,
    List<AxisValueLine> targets,
    List<PageLine> way,
    List<PageLine> children,
    Condition condition,
    Visibility visibility,
    Set<String> rights,
    PageSpot spot) {

  /**
   * Who answers for the page and when it was last looked at.
   *
   * @param responsible null where the space's coordinators answer
   */
  public record Responsibility(
      Person responsible,
      Instant checkedAt,
      Person checkedBy,
      Ruled<ReviewPolicy> reviewPolicy,
      Ruled<Integer> reviewIntervalDays) {}

  /** All that is shown of it, where id and revision stand for the text. */
  public List<Object> shown() {
    return List.of(
        id,
        location,
        spaceTitle,
        spaceColour,
        title(),
        revision,
        latestRevision,
        author,
        contributors,
        createdAt,
        savedAt,
        Objects.toString(summary, ""),
        minor,
        responsibility,
        rating,
        kind,
        language,
        labels,
        themes,
        regions,
        targets,
        way,
        children,
        condition,
        visibility,
        rights);
  }

  public String title() {
    return text.title();
  }

  public boolean may(String deed) {
    return rights.contains(deed);
  }
}
