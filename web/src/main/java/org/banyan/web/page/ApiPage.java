package org.banyan.web.page;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.banyan.domain.access.Condition;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.ejb.axis.AxisValueLine;
import org.banyan.ejb.page.PageLine;
import org.banyan.ejb.page.PageView;
import org.banyan.ejb.page.Person;
import org.banyan.ejb.page.ShownRating;
import org.banyan.web.shared.Answers;

/**
 * A page in the API. People are handles, places on the axes keys, the parent a slug.
 *
 * @param revision the number to edit from
 */
public record ApiPage(
    String id,
    String space,
    String slug,
    String title,
    String body,
    String html,
    int revision,
    String author,
    List<String> contributors,
    Instant createdAt,
    Instant savedAt,
    String summary,
    boolean minor,
    Review review,
    String responsible,
    Instant checkedAt,
    String checkedBy,
    Integer reviewIntervalDays,
    ShownRating rating,
    SortedSet<String> labels,
    List<String> themes,
    List<String> regions,
    List<String> targets,
    PageKind kind,
    String language,
    String parent,
    Condition state,
    String url) {

  /** Whether the text is published, and by which policy texts of this page are. */
  public record Review(String state, int stableRevision, ReviewPolicy policy) {}

  static ApiPage of(PageView view, String html) {
    PageView.Responsibility responsibility = view.responsibility();
    return new ApiPage(
        PublicId.write(view.id()),
        view.location().space(),
        view.location().slug(),
        view.text().title(),
        view.text().body(),
        html,
        view.revision(),
        view.author().handle(),
        view.contributors().stream().map(Person::handle).toList(),
        view.createdAt(),
        view.savedAt(),
        view.summary(),
        view.minor(),
        new Review("PUBLISHED", view.revision(), responsibility.reviewPolicy().value()),
        handle(responsibility.responsible()),
        responsibility.checkedAt(),
        handle(responsibility.checkedBy()),
        responsibility.reviewIntervalDays().value(),
        view.rating(),
        view.labels(),
        keys(view.themes()),
        keys(view.regions()),
        keys(view.targets()),
        view.kind(),
        view.language(),
        parent(view.way()),
        view.condition(),
        url(view));
  }

  private static String url(PageView view) {
    return Answers.path("w", view.location().space(), view.location().slug());
  }

  private static String handle(Person person) {
    return person == null ? null : person.handle();
  }

  private static List<String> keys(List<AxisValueLine> values) {
    return values.stream().map(AxisValueLine::key).toList();
  }

  private static String parent(List<PageLine> way) {
    return way.isEmpty() ? null : way.get(way.size() - 1).location().slug();
  }
}
