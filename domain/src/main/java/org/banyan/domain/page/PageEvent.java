package org.banyan.domain.page;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.banyan.domain.account.Account;

/** One change of one property of a page: before, after, who, when. */
@Entity
@Table(name = "page_event")
public class PageEvent {

  private static final int LONGEST_VALUE = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "page_event_seq")
  @SequenceGenerator(name = "page_event_seq", sequenceName = "page_event_seq", allocationSize = 50)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "page_id", nullable = false)
  private Page page;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private PageProperty property;

  @Column(name = "value_before", nullable = false, length = LONGEST_VALUE)
  private String before;

  @Column(name = "value_after", nullable = false, length = LONGEST_VALUE)
  private String after;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "changed_by", nullable = false)
  private Account by;

  @Column(name = "changed_at", nullable = false)
  private Instant at;

  @Column(nullable = false)
  private boolean imported;

  protected PageEvent() {}

  PageEvent(Page page, PageProperty property, String before, String after, Account by, Instant at) {
    this.page = page;
    this.property = property;
    this.before = shown(before);
    this.after = shown(after);
    this.by = by;
    this.at = at;
  }

  void markImported() {
    imported = true;
  }

  private static String shown(String value) {
    String text = value == null ? "" : value;
    return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) : text;
  }

  public long id() {
    return id;
  }

  public PageProperty property() {
    return property;
  }

  public String before() {
    return before;
  }

  public String after() {
    return after;
  }

  public Account by() {
    return by;
  }

  public Instant at() {
    return at;
  }

  /** Whether an import changed it. */
  public boolean imported() {
    return imported;
  }
}
