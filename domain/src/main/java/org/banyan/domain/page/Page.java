package org.banyan.domain.page;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import org.banyan.domain.access.Condition;
import org.banyan.domain.account.Account;
import org.banyan.domain.content.Content;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.Slug;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.domain.space.Space;

/** A page of a space: the head of its revisions and the bearer of its properties. */
@Entity
@Table(name = "page")
@PrimaryKeyJoinColumn(name = "id")
@DiscriminatorValue("PAGE")
public class Page extends Content {

  @Column(nullable = false, length = 240)
  private String slug;

  @Column(nullable = false, length = 400)
  private String title;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  private Page parent;

  @Embedded private Classification classification;

  @Embedded private PageRating rating = PageRating.NONE;

  @Column(name = "latest_revision", nullable = false)
  private int latest;

  @Column(name = "published_revision", nullable = false)
  private int published;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "responsible_id")
  private Account responsible;

  @Enumerated(EnumType.STRING)
  @Column(name = "review_policy", length = 20)
  private ReviewPolicy reviewPolicy;

  @Column(name = "review_interval_days")
  private Integer reviewIntervalDays;

  @Column(name = "revised_at", nullable = false)
  private Instant revisedAt;

  @Column(name = "checked_at", nullable = false)
  private Instant checkedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "checked_by", nullable = false)
  private Account checkedBy;

  protected Page() {}

  private Page(Space space, Slug slug, String language, Save save) {
    super(space, save.author(), save.at());
    this.slug = slug.text();
    this.classification = new Classification(language);
    this.checkedAt = save.at();
    this.checkedBy = save.author();
  }

  /** Starts a page with its first revision; its creation counts as its first check. */
  public static PageRevised create(
      Space space, Slug slug, String language, PageText text, Save save) {
    return new Page(space, slug, language, save).advance(text, save, null);
  }

  /**
   * Adds a revision on top of the latest one. Merging with what others saved since {@code base} is
   * the caller's deed, done before.
   */
  public PageRevised revise(PageText text, Save save, int base) {
    if (base < 1 || base > latest) {
      throw new Invalid(
          "baseRevision", "base-unknown", "The page has no revision " + base + " to build on.");
    }
    return advance(text, save, base);
  }

  private PageRevised advance(PageText text, Save save, Integer base) {
    boolean retitled = latest > 0 && !text.title().equals(title);
    latest = latest + 1;
    published = latest;
    title = text.title();
    revisedAt = save.at();
    if (!save.minor() && responsible != null && responsible.id() == save.author().id()) {
      check(save.author(), save.at());
    }
    return new PageRevised(this, new Revision(this, latest, text, save, base), retitled);
  }

  private void check(Account by, Instant at) {
    checkedAt = at;
    checkedBy = by;
  }

  /** Classifies the page as it is born, which leaves no events. */
  public void begin(PageBeginning beginning) {
    placeUnder(beginning.parent());
    classification.become(beginning.kind());
    classification.label(beginning.labels());
    beginning.values().forEach(classification::place);
  }

  public PageArrangement arrange(Account by, Instant at) {
    return new PageArrangement(this, by, at);
  }

  /** Gives the page the address that was free; used once, while it is being created. */
  public void settleAt(Slug free) {
    answerTo(free);
  }

  /** Takes what its ratings come to now. */
  public void beRated(PageRating together) {
    rating = together;
  }

  void answerTo(Slug newSlug) {
    slug = newSlug.text();
  }

  /** Leaves for another space; a parent that stays behind is left first. */
  void liveIn(Space other) {
    if (parent != null && parent.space().id() != other.id()) {
      throw new IllegalStateException("The parent stands in another space.");
    }
    moveTo(other);
  }

  void placeUnder(Page newParent) {
    for (Page above = newParent; above != null; above = above.parent) {
      if (above.id() == id()) {
        throw new Invalid("parent", "below-itself", "A page cannot stand below itself.");
      }
    }
    if (newParent != null && newParent.space().id() != space().id()) {
      throw new Invalid("parent", "parent-elsewhere", "A parent stands in the same space.");
    }
    parent = newParent;
  }

  void answerFor(Account person) {
    responsible = person;
  }

  void review(ReviewPolicy policy) {
    reviewPolicy = policy;
  }

  void reviewEvery(Integer days) {
    if (days != null && (days < 1 || days > 3650)) {
      throw new Invalid(
          "reviewIntervalDays", "interval-range", "A review interval is 1 to 3650 days.");
    }
    reviewIntervalDays = days;
  }

  void becomeCondition(Condition next) {
    become(next);
  }

  public String slug() {
    return slug;
  }

  public String title() {
    return title;
  }

  public Page parent() {
    return parent;
  }

  public Classification classification() {
    return classification;
  }

  public PageRating rating() {
    return rating;
  }

  public int latest() {
    return latest;
  }

  public int published() {
    return published;
  }

  public Account responsible() {
    return responsible;
  }

  public ReviewPolicy reviewPolicy() {
    return reviewPolicy;
  }

  public Integer reviewIntervalDays() {
    return reviewIntervalDays;
  }

  public Instant revisedAt() {
    return revisedAt;
  }

  public Instant checkedAt() {
    return checkedAt;
  }

  public Account checkedBy() {
    return checkedBy;
  }
}
