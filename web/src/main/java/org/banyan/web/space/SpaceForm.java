package org.banyan.web.space;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Set;
import org.banyan.domain.access.Contribution;
import org.banyan.domain.access.Ruled;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.domain.space.SpaceKind;
import org.banyan.ejb.space.SpaceDraft;
import org.banyan.ejb.space.SpaceView;

/** A space as typed. */
@Named("spaceForm")
@RequestScoped
public class SpaceForm {

  private String key = "";
  private String kind = "";
  private String title = "";
  private String description = "";
  private String colour = "#3f6b4f";
  private String parent = "";
  private String visibility = "";
  private String contribution = "";
  private String reviewPolicy = "";
  private String interval = "";
  private String disclaimer = "";
  private String frontPage = "";

  @Inject private HttpServletRequest request;

  @PostConstruct
  void readColour() {
    String chosen = request.getParameter("colour");
    if (chosen != null) {
      colour = chosen;
    }
  }

  /** What to make. */
  SpaceDraft draft() {
    return new SpaceDraft(
        key,
        kind(),
        title,
        description,
        colour,
        parent,
        given(visibility) ? Visibility.valueOf(visibility) : null,
        given(contribution) ? Contribution.valueOf(contribution) : null,
        null,
        null,
        null,
        null,
        Set.of());
  }

  /** What to change; a rule left empty is inherited. */
  SpaceDraft changes() {
    return new SpaceDraft(
        key,
        null,
        title,
        description,
        colour,
        parent,
        given(visibility) ? Visibility.valueOf(visibility) : null,
        given(contribution) ? Contribution.valueOf(contribution) : null,
        given(reviewPolicy) ? ReviewPolicy.valueOf(reviewPolicy) : null,
        given(interval) ? Integer.valueOf(interval.strip()) : null,
        given(disclaimer) ? disclaimer : null,
        frontPage,
        inherited());
  }

  private Set<String> inherited() {
    Set<String> inherited = new LinkedHashSet<>();
    leave(inherited, "visibility", visibility);
    leave(inherited, "contribution", contribution);
    leave(inherited, "reviewPolicy", reviewPolicy);
    leave(inherited, "reviewIntervalDays", interval);
    leave(inherited, "disclaimer", disclaimer);
    return inherited;
  }

  private static void leave(Set<String> inherited, String rule, String typed) {
    if (!given(typed)) {
      inherited.add(rule);
    }
  }

  void take(SpaceView space) {
    key = space.key();
    kind = space.kind().name();
    title = space.title();
    description = space.description();
    colour = space.colour();
    parent = space.parent() == null ? "" : space.parent();
    frontPage = space.frontPage() == null ? "" : space.frontPage();
    visibility = own(space.rules().visibility(), space.key());
    contribution = own(space.rules().contribution(), space.key());
    reviewPolicy = own(space.rules().reviewPolicy(), space.key());
    interval = own(space.rules().reviewIntervalDays(), space.key());
    disclaimer = own(space.rules().disclaimer(), space.key());
  }

  private static String own(Ruled<?> rule, String key) {
    boolean here = rule != null && key.equals(rule.origin()) && rule.value() != null;
    return here ? rule.value().toString() : "";
  }

  private SpaceKind kind() {
    return given(kind) ? SpaceKind.valueOf(kind) : null;
  }

  private static boolean given(String typed) {
    return typed != null && !typed.isBlank();
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

  public String getColour() {
    return colour;
  }

  public String getParent() {
    return parent;
  }

  public void setParent(String parent) {
    this.parent = parent;
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

  public String getInterval() {
    return interval;
  }

  public void setInterval(String interval) {
    this.interval = interval;
  }

  public String getDisclaimer() {
    return disclaimer;
  }

  public void setDisclaimer(String disclaimer) {
    this.disclaimer = disclaimer;
  }

  public String getFrontPage() {
    return frontPage;
  }

  public void setFrontPage(String frontPage) {
    this.frontPage = frontPage;
  }
}
