package org.banyan.domain.changelog;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/**
 * Written by the transaction that makes the change, without a position: sequence values do not
 * commit in order, so a position is only given to what is seen committed.
 */
@Entity
public class Change {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "change_seq")
  @SequenceGenerator(name = "change_seq", sequenceName = "change_seq")
  private Long id;

  private Long logPosition;
  private String feature;
  private long subjectId;
  private Long part;
  private String what;
  private Long spaceId;
  private Long actorId;
  private Instant madeAt;

  protected Change() {}

  public Change(ChangeNoted noted, Instant now) {
    this.feature = noted.feature();
    this.subjectId = noted.subject();
    this.part = noted.part();
    this.what = noted.what();
    this.spaceId = noted.space();
    this.actorId = noted.actor();
    this.madeAt = now;
  }

  public void number(long position) {
    if (logPosition != null) {
      throw new IllegalStateException("A change keeps its position for ever.");
    }
    logPosition = position;
  }
}
