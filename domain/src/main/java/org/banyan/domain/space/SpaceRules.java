package org.banyan.domain.space;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.banyan.domain.access.Contribution;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.shared.Invalid;

/** The rules a space sets itself; null means that its parent's hold. */
@Embeddable
public class SpaceRules {

  /** Six months, as product rule: the review interval where no space sets one. */
  public static final int DEFAULT_REVIEW_INTERVAL_DAYS = 183;

  @Enumerated(EnumType.STRING)
  @Column(length = 12)
  private Visibility visibility;

  @Enumerated(EnumType.STRING)
  @Column(length = 12)
  private Contribution contribution;

  @Enumerated(EnumType.STRING)
  @Column(name = "review_policy", length = 20)
  private ReviewPolicy reviewPolicy;

  @Column(name = "review_interval_days")
  private Integer reviewIntervalDays;

  @Column(length = 2000)
  private String disclaimer;

  protected SpaceRules() {}

  public SpaceRules(
      Visibility visibility,
      Contribution contribution,
      ReviewPolicy reviewPolicy,
      Integer reviewIntervalDays,
      String disclaimer) {
    Invalid.together(() -> checkInterval(reviewIntervalDays), () -> checkDisclaimer(disclaimer));
    this.visibility = visibility;
    this.contribution = contribution;
    this.reviewPolicy = reviewPolicy;
    this.reviewIntervalDays = reviewIntervalDays;
    this.disclaimer = disclaimer;
  }

  private static void checkInterval(Integer days) {
    if (days != null && (days < 1 || days > 3650)) {
      throw new Invalid(
          "reviewIntervalDays", "interval-range", "A review interval is 1 to 3650 days.");
    }
  }

  private static void checkDisclaimer(String given) {
    if (given != null && given.length() > 2000) {
      throw new Invalid(
          "disclaimer", "disclaimer-long", "A disclaimer has at most 2000 characters.");
    }
  }

  public static SpaceRules inherited() {
    return new SpaceRules(null, null, null, null, null);
  }

  public Visibility visibility() {
    return visibility;
  }

  public Contribution contribution() {
    return contribution;
  }

  public ReviewPolicy reviewPolicy() {
    return reviewPolicy;
  }

  public Integer reviewIntervalDays() {
    return reviewIntervalDays;
  }

  public String disclaimer() {
    return disclaimer;
  }
}
