package org.banyan.domain.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** One deed on record; it has no way to change. */
@Entity
public class AuditEntry {

  private static final int TARGET_LENGTH = 200;
  private static final int DETAIL_LENGTH = 4000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
  @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq")
  private Long id;

  private Instant madeAt;
  private Long who;
  private String handle;
  private String deed;
  private String target;

  @Column(length = DETAIL_LENGTH)
  private String detail;

  protected AuditEntry() {}

  public AuditEntry(DeedDone done, Instant now) {
    this.madeAt = now;
    this.who = done.who();
    this.handle = done.handle();
    this.deed = done.deed();
    this.target = shortened(done.target(), TARGET_LENGTH);
    this.detail = shortened(done.detail(), DETAIL_LENGTH);
  }

  private static String shortened(String text, int length) {
    return text.length() > length ? text.substring(0, length) : text;
  }
}
