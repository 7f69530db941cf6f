package org.banyan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Ruled;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.Slug;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.ejb.axis.AxisValueLine;
import org.banyan.ejb.page.PageMove;
import org.banyan.ejb.page.PagePatch;
import org.banyan.ejb.page.PageView;
import org.banyan.web.shared.Words;

/**
 * The properties of a page as typed; only what differs from before becomes a change. What a form
 * does not offer stays null, and what it offers and is left empty is the empty text.
 */
@Named("propertiesForm")
@RequestScoped
public class PropertiesForm {

  private String slug;
  private String parent;
  private String labels;
  private List<String> themes;
  private List<String> regions;
  private List<String> targets;
  private String kind;
  private String language;
  private String responsible;
  private String reviewPolicy;
  private String reviewIntervalDays;
  private Boolean archived;

  void take(PageView page) {
    var responsibility = page.responsibility();
    slug = page.location().slug();
    parent = page.way().isEmpty() ? "" : page.way().get(page.way().size() - 1).location().slug();
    labels = Words.typed(page.labels());
    themes = keys(page.themes());
    regions = keys(page.regions());
    targets = keys(page.targets());
    kind = page.kind().name();
    language = page.language();
    responsible = responsibility.responsible() == null ? "" : responsibility.responsible().handle();
    reviewPolicy = own(responsibility.reviewPolicy());
    reviewIntervalDays = own(responsibility.reviewIntervalDays());
    archived = page.condition() == Condition.ARCHIVED;
  }

  /** What to change of the page; what a form does not offer is not asked. */
  PagePatch patch(PropertiesForm before) {
    String policy = changed(reviewPolicy, before.reviewPolicy);
    String interval = changed(reviewIntervalDays, before.reviewIntervalDays);
    return new PagePatch(
        new PageMove(
            null,
            changed(slug, before.slug),
            null,
            changed(Slug.named(parent), before.parent),
            false,
            false),
        labels == null || labels.equals(before.labels) ? null : Words.list(labels),
        changed(themes, before.themes),
        changed(regions, before.regions),
        changed(targets, before.targets),
        kind == null || kind.equals(before.kind) ? null : PageKind.valueOf(kind),
        changed(language, before.language),
        changed(responsible, before.responsible),
        policy == null ? null : given(policy).map(ReviewPolicy::valueOf),
        interval == null ? null : given(interval).map(PropertiesForm::days),
        changed(archived, before.archived) == null ? null : condition());
  }

  private static Optional<String> given(String typed) {
    return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
  }

  private static Integer days(String typed) {
    try {
      return Integer.valueOf(typed);
    } catch (NumberFormatException e) {
      throw new Invalid("reviewIntervalDays", "not-a-number", "This must be a whole number.");
    }
  }

  private Condition condition() {
    return archived ? Condition.ARCHIVED : Condition.LIVE;
  }

  /** Faces makes lists of what was chosen of the kind that is here, which must not be closed. */
  private static List<String> keys(List<AxisValueLine> values) {
    return values.stream().map(AxisValueLine::key).collect(Collectors.toCollection(ArrayList::new));
  }

  private static String own(Ruled<?> rule) {
    return "".equals(rule.origin()) ? String.valueOf(rule.value()) : "";
  }

  private static <T> T changed(T now, T before) {
    return now == null || now.equals(before) ? null : now;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getParent() {
    return parent;
  }

  public void setParent(String parent) {
    this.parent = Objects.requireNonNullElse(parent, "");
  }

  public String getLabels() {
    return labels;
  }

  public void setLabels(String labels) {
    this.labels = labels;
  }

  public List<String> getThemes() {
    return themes;
  }

  public void setThemes(List<String> themes) {
    this.themes = themes;
  }

  public List<String> getRegions() {
    return regions;
  }

  public void setRegions(List<String> regions) {
    this.regions = regions;
  }

  public List<String> getTargets() {
    return targets;
  }

  public void setTargets(List<String> targets) {
    this.targets = targets;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = Objects.requireNonNullElse(language, "");
  }

  public String getResponsible() {
    return responsible;
  }

  public void setResponsible(String responsible) {
    this.responsible = Objects.requireNonNullElse(responsible, "");
  }

  public String getReviewPolicy() {
    return reviewPolicy;
  }

  public void setReviewPolicy(String reviewPolicy) {
    this.reviewPolicy = Objects.requireNonNullElse(reviewPolicy, "");
  }

  public String getReviewIntervalDays() {
    return reviewIntervalDays;
  }

  public void setReviewIntervalDays(String reviewIntervalDays) {
    this.reviewIntervalDays = Objects.requireNonNullElse(reviewIntervalDays, "");
  }

  public Boolean getArchived() {
    return archived;
  }

  public void setArchived(Boolean archived) {
    this.archived = archived;
  }
}
