package org.banyan.domain.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.banyan.domain.account.Account;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.axis.AxisValue;
import org.banyan.domain.shared.Slug;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.domain.space.Space;

/**
 * A set of property changes by one person at one moment. What stays as it was leaves no event.
 *
 * <p>Ends with {@link #fact()}.
 */
public final class PageArrangement {

  private final Page page;
  private final Account by;
  private final Instant at;
  private final List<PageEvent> events = new ArrayList<>();

  PageArrangement(Page page, Account by, Instant at) {
    this.page = page;
    this.by = by;
    this.at = at;
  }

  /** Marks the changes made so far as those of an import. */
  public void byImport() {
    events.forEach(PageEvent::markImported);
  }

  public PageArrangement slug(Slug slug) {
    return change(PageProperty.SLUG, page.slug(), slug.text(), () -> page.answerTo(slug));
  }

  /** Moves the page to another space; its parent must be there already, or be left before. */
  public PageArrangement space(Space space) {
    return change(PageProperty.SPACE, page.space().key(), space.key(), () -> page.liveIn(space));
  }

  /** Notes that an old address leads to another page from now on. */
  public PageArrangement giveUp(Slug old) {
    return change(PageProperty.ADDRESS, old.text(), "", () -> {});
  }

  public PageArrangement parent(Page parent) {
    String before = page.parent() == null ? "" : page.parent().slug();
    String after = parent == null ? "" : parent.slug();
    return change(PageProperty.PARENT, before, after, () -> page.placeUnder(parent));
  }

  public PageArrangement labels(Set<String> labels) {
    return change(
        PageProperty.LABELS,
        String.join(", ", page.classification().labels()),
        String.join(", ", labels),
        () -> page.classification().label(labels));
  }

  public PageArrangement axis(Axis axis, Collection<AxisValue> values) {
    PageProperty property =
        switch (axis) {
          case THEME -> PageProperty.THEMES;
          case REGION -> PageProperty.REGIONS;
          case TARGET -> PageProperty.TARGETS;
        };
    String after =
        String.join(", ", values.stream().map(AxisValue::key).sorted().distinct().toList());
    return change(
        property,
        String.join(", ", page.classification().keys(axis)),
        after,
        () -> page.classification().place(axis, values));
  }

  public PageArrangement kind(PageKind kind) {
    return change(
        PageProperty.KIND,
        page.classification().kind().name(),
        kind.name(),
        () -> page.classification().become(kind));
  }

  public PageArrangement language(String language) {
    return change(
        PageProperty.LANGUAGE,
        page.classification().language(),
        language,
        () -> page.classification().speak(language));
  }

  public PageArrangement responsible(Account person) {
    String before = page.responsible() == null ? "" : page.responsible().handle();
    String after = person == null ? "" : person.handle();
    return change(PageProperty.RESPONSIBLE, before, after, () -> page.answerFor(person));
  }

  public PageArrangement reviewPolicy(ReviewPolicy policy) {
    String before = page.reviewPolicy() == null ? "" : page.reviewPolicy().name();
    String after = policy == null ? "" : policy.name();
    return change(PageProperty.REVIEW_POLICY, before, after, () -> page.review(policy));
  }

  public PageArrangement reviewIntervalDays(Integer days) {
    String before = page.reviewIntervalDays() == null ? "" : page.reviewIntervalDays().toString();
    String after = days == null ? "" : days.toString();
    return change(PageProperty.REVIEW_INTERVAL, before, after, () -> page.reviewEvery(days));
  }

  public PageArrangement condition(org.banyan.domain.access.Condition condition) {
    return change(
        PageProperty.STATE,
        page.condition().name(),
        condition.name(),
        () -> page.becomeCondition(condition));
  }

  private PageArrangement change(
      PageProperty property, String before, String after, Runnable deed) {
    if (!before.equals(after)) {
      deed.run();
      events.add(new PageEvent(page, property, before, after, by, at));
    }
    return this;
  }

  public PageChanged fact() {
    return new PageChanged(page, List.copyOf(events));
  }
}
