package org.banyan.domain.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.banyan.domain.account.Account;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.space.Space;

/** An administrator's stay in a private space: for a reason, for a day, in its members' sight. */
@Entity
@Table(name = "space_entry")
public class SpaceEntry {

  private static final Duration STAY = Duration.ofHours(24);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "space_entry_seq")
  @SequenceGenerator(
      name = "space_entry_seq",
      sequenceName = "space_entry_seq",
      allocationSize = 50)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id", nullable = false)
  private Account account;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "space_id", nullable = false)
  private Space space;

  @Column(nullable = false, length = 500)
  private String reason;

  @Column(name = "entered_at", nullable = false)
  private Instant enteredAt;

  @Column(name = "leaves_at", nullable = false)
  private Instant leavesAt;

  protected SpaceEntry() {}

  public SpaceEntry(Account account, Space space, String reason, Instant at) {
    if (reason == null || reason.isBlank() || reason.length() > 500) {
      throw new Invalid(
          "reason",
          "reason-length",
          "Give a reason of 1 to 500 characters; the members will see it.");
    }
    this.account = account;
    this.space = space;
    this.reason = reason.strip();
    this.enteredAt = at;
    this.leavesAt = at.plus(STAY);
  }

  public Account account() {
    return account;
  }

  public Space space() {
    return space;
  }

  public String reason() {
    return reason;
  }

  public Instant enteredAt() {
    return enteredAt;
  }

  public Instant leavesAt() {
    return leavesAt;
  }
}
