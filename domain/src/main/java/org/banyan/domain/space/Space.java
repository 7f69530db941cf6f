package org.banyan.domain.space;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.Account;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.PublicId;

/** A place of its own for a theme, region, country, group or the help desk. */
@Entity
@Table(name = "space")
public class Space {

  /** The slug of the front page until the settings name another. */
  public static final String FRONT_PAGE = "home";

  @Id private long id;

  @Column(name = "space_key", nullable = false, length = 60)
  private String key;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private SpaceKind kind;

  @Embedded private SpaceProfile profile;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  private Space parent;

  @Embedded private SpaceRules rules;

  @Column(name = "front_page", nullable = false, length = 240)
  private String frontPage = FRONT_PAGE;

  @Column(nullable = false)
  private boolean resting;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "made_by", nullable = false)
  private Account madeBy;

  @Column(name = "made_at", nullable = false)
  private Instant madeAt;

  protected Space() {}

  private Space(SpaceKey key, SpaceKind kind, SpaceProfile profile, Account by, Instant at) {
    this.id = PublicId.random();
    this.key = key.value();
    this.kind = kind;
    this.profile = profile;
    this.rules = SpaceRules.inherited();
    this.madeBy = by;
    this.madeAt = at;
  }

  /** Makes a space; its maker is told in the fact, so that a role can be given. */
  public static SpaceMade make(
      SpaceKey key, SpaceKind kind, SpaceProfile profile, Account by, Instant at) {
    if (key.reserved()) {
      throw new SpaceKeyTaken(key);
    }
    return new SpaceMade(new Space(key, kind, profile, by, at), by);
  }

  public SpaceRearranged describe(SpaceProfile newProfile) {
    profile = newProfile;
    return new SpaceRearranged(this);
  }

  /** Whether it, or a space above it, is for its members only. */
  public boolean isPrivate() {
    return rules.visibility() == Visibility.PRIVATE || (parent != null && parent.isPrivate());
  }

  /** Sets the rules of this space. Refuses a visibility wider than the parent's. */
  public SpaceRearranged ruleBy(SpaceRules newRules, Visibility ofParent) {
    if (newRules.visibility() != null && newRules.visibility().widerThan(ofParent)) {
      throw new Invalid(
          "visibility",
          "wider-than-parent",
          "A space cannot be seen by more people than its parent.");
    }
    rules = newRules;
    return new SpaceRearranged(this);
  }

  /** Puts the space under another, or at the root (null). Refuses cycles. */
  public SpaceRearranged placeUnder(Space newParent) {
    for (Space above = newParent; above != null; above = above.parent) {
      if (above.id == id) {
        throw new Invalid("parent", "below-itself", "A space cannot stand below itself.");
      }
    }
    parent = newParent;
    return new SpaceRearranged(this);
  }

  public SpaceRearranged rename(SpaceKey newKey) {
    if (newKey.reserved()) {
      throw new SpaceKeyTaken(newKey);
    }
    key = newKey.value();
    return new SpaceRearranged(this);
  }

  public FrontPageNamed open(String slugOfFrontPage) {
    frontPage = slugOfFrontPage;
    return new FrontPageNamed(this);
  }

  public long id() {
    return id;
  }

  public String key() {
    return key;
  }

  public SpaceKind kind() {
    return kind;
  }

  public SpaceProfile profile() {
    return profile;
  }

  public Space parent() {
    return parent;
  }

  /** An embedded value without any column set comes back from the database as nothing. */
  public SpaceRules rules() {
    return rules == null ? SpaceRules.inherited() : rules;
  }

  public String frontPage() {
    return frontPage;
  }

  public boolean resting() {
    return resting;
  }

  public Instant madeAt() {
    return madeAt;
  }
}
