package org.banyan.web.space;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.banyan.domain.access.Contribution;
import org.banyan.domain.access.Ruled;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.Slug;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.domain.space.SpaceKey;
import org.banyan.domain.space.SpaceKind;
import org.banyan.ejb.space.SpaceDraft;
import org.banyan.ejb.space.SpaceView;

/** A space as typed; an empty rule stands for the one above it. */
@Named("spaceForm")
@RequestScoped
public class SpaceForm {

  @Inject private HttpServletRequest request;

  private String key;
  private String kind;
  private String title;
  private String description;
  private String parent;
  private String visibility;
  private String contribution;
  private String reviewPolicy;
  private String reviewIntervalDays;
  private String disclaimer;
  private boolean ownDisclaimer;
  private String frontPage;
  private String colour;

  void take(SpaceView space) {
    key = space.key();
    kind = space.kind().name();
    title = space.title();
    description = space.description();
    parent = Objects.requireNonNullElse(space.parent(), "");
    colour = space.colour();
    frontPage = space.frontPage();
    visibility = own(space, space.rules().visibility());
    contribution = own(space, space.rules().contribution());
    reviewPolicy = own(space, space.rules().reviewPolicy());
    reviewIntervalDays = own(space, space.rules().reviewIntervalDays());
    disclaimer = own(space, space.rules().disclaimer());
    ownDisclaimer = space.key().equals(space.rules().disclaimer().origin());
  }

  /** A new space; its key is made from the title where none was typed. */
  SpaceDraft draft() {
    return draft(key.isBlank() ? SpaceKey.from(title).value() : key.strip(), parent, null, false);
  }

  /** What to change; a key and a parent that stay are not given again. */
  SpaceDraft draft(SpaceView before) {
    boolean moved = !parent.equals(Objects.requireNonNullElse(before.parent(), ""));
    String newKey = key.strip().equals(before.key()) ? null : key.strip();
    return draft(newKey, moved ? parent : null, Slug.named(frontPage), ownDisclaimer);
  }

  private SpaceDraft draft(String newKey, String newParent, String front, boolean disclaims) {
    return new SpaceDraft(
        newKey,
        one(SpaceKind.class, kind),
        title,
        description,
        getColour(),
        newParent,
        one(Visibility.class, visibility),
        one(Contribution.class, contribution),
        one(ReviewPolicy.class, reviewPolicy),
        days(),
        disclaims ? disclaimer.strip() : null,
        front,
        inherited(disclaims));
  }

  private Set<String> inherited(boolean disclaims) {
    Set<String> names = new TreeSet<>();
    inherit(names, "visibility", isBlank(visibility));
    inherit(names, "contribution", isBlank(contribution));
    inherit(names, "reviewPolicy", isBlank(reviewPolicy));
    inherit(names, "reviewIntervalDays", isBlank(reviewIntervalDays));
    inherit(names, "disclaimer", !disclaims);
    return names;
  }

  private static void inherit(Set<String> names, String name, boolean inherited) {
    if (inherited) {
      names.add(name);
    }
  }

  private Integer days() {
    if (isBlank(reviewIntervalDays)) {
      return null;
    }
    if (!reviewIntervalDays.strip().matches("[0-9]{1,9}")) {
      throw new Invalid("reviewIntervalDays", "interval-range", "An interval is a number of days.");
    }
    return Integer.valueOf(reviewIntervalDays.strip());
  }

  private static <E extends Enum<E>> E one(Class<E> type, String name) {
    return isBlank(name) ? null : Enum.valueOf(type, name);
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  private static String own(SpaceView space, Ruled<?> rule) {
    return space.key().equals(rule.origin()) ? String.valueOf(rule.value()) : "";
  }

  /** The colour is chosen among plain buttons. */
  public String getColour() {
    String chosen = request.getParameter("colour");
    return chosen == null ? colour : chosen;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String getParent() {
    return parent;
  }

  public void setParent(String parent) {
    this.parent = Objects.requireNonNullElse(parent, "");
  }

  public String getVisibility() {
    return visibility;
  }

  public void setVisibility(String visibility) {
    this.visibility = visibility;
  }

  public String getContribution() {
    return contribution;
  }

  public void setContribution(String contribution) {
    this.contribution = contribution;
  }

  public String getReviewPolicy() {
    return reviewPolicy;
  }

  public void setReviewPolicy(String reviewPolicy) {
    this.reviewPolicy = reviewPolicy;
  }

  public String getReviewIntervalDays() {
    return reviewIntervalDays;
  }

  public void setReviewIntervalDays(String reviewIntervalDays) {
    this.reviewIntervalDays = reviewIntervalDays;
  }

  public String getDisclaimer() {
    return disclaimer;
  }

  public void setDisclaimer(String disclaimer) {
    this.disclaimer = disclaimer;
  }

  public boolean isOwnDisclaimer() {
    return ownDisclaimer;
  }

  public void setOwnDisclaimer(boolean ownDisclaimer) {
    this.ownDisclaimer = ownDisclaimer;
  }

  public String getFrontPage() {
    return frontPage;
  }

  public void setFrontPage(String frontPage) {
    this.frontPage = frontPage;
  }
}
