package org.banyan.domain.outside;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.shared.Secret;

/** An address of another site, however many pages name it. */
@Entity
@Table(name = "outside_link")
public class OutsideLink {

  public static final int LONGEST = 2_000;

  private static final int FAILURES_OF_A_BROKEN_ONE = 3;
  private static final Duration SOUND_FOR = Duration.ofDays(30);
  private static final Duration FIRST_RETRY = Duration.ofHours(6);

  @Id private long id;

  @Column(nullable = false, length = LONGEST)
  private String address;

  @Column(nullable = false, length = 64)
  private String addressHash;

  @Column(nullable = false, length = 255)
  private String host;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private OutsideState state = OutsideState.UNCHECKED;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private OutsideProblem problem;

  private Integer status;
  private int failures;
  private Instant checkedAt;
  private Instant failingSince;

  @Column(nullable = false)
  private Instant dueAt;

  protected OutsideLink() {}

  public OutsideLink(URI address, Instant now) {
    this.id = PublicId.random();
    this.address = address.toString();
    this.addressHash = hash(address);
    this.host = address.getHost() == null ? "" : address.getHost();
    this.dueAt = now;
  }

  /** By which an address of any length is found. */
  public static String hash(URI address) {
    return new Secret(address.toString()).hash();
  }

  /**
   * Takes note of an answer. A failing link is asked again after 6 hours, then each time after four
   * times as long, at most after 30 days; the third failure in a row makes it broken.
   */
  public void answered(OutsideAnswer answer, Instant now) {
    checkedAt = now;
    problem = answer.problem();
    status = answer.status();
    if (answer.isSound()) {
      state = OutsideState.SOUND;
      failures = 0;
      failingSince = null;
      dueAt = now.plus(SOUND_FOR);
    } else if (answer.problem().counts()) {
      fail(now);
    } else {
      dueAt = now.plus(answer.problem() == OutsideProblem.LATER ? FIRST_RETRY : SOUND_FOR);
    }
  }

  private void fail(Instant now) {
    failures++;
    failingSince = failingSince == null ? now : failingSince;
    boolean broken = failures >= FAILURES_OF_A_BROKEN_ONE || state == OutsideState.BROKEN;
    state = broken ? OutsideState.BROKEN : OutsideState.DOUBTFUL;
    Duration pause = FIRST_RETRY.multipliedBy(1L << Math.min(2 * (failures - 1), 10));
    dueAt = now.plus(pause.compareTo(SOUND_FOR) < 0 ? pause : SOUND_FOR);
  }

  public long id() {
    return id;
  }

  public String address() {
    return address;
  }

  public String addressHash() {
    return addressHash;
  }

  public String host() {
    return host;
  }

  public OutsideState state() {
    return state;
  }

  public OutsideProblem problem() {
    return problem;
  }

  public Integer status() {
    return status;
  }

  public Instant checkedAt() {
    return checkedAt;
  }

  public Instant failingSince() {
    return failingSince;
  }

  public Instant dueAt() {
    return dueAt;
  }
}
