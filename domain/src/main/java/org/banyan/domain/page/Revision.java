package org.banyan.domain.page;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.banyan.domain.account.Account;

/** One save of a page: never changed, never removed while the page exists. */
@Entity
@Table(name = "revision")
@IdClass(Revision.Key.class)
public class Revision {

  public static final int LONGEST_SUMMARY = 500;

  /** Identity of a revision: its page and its number, counted from 1. */
  public record Key(int number, long page) implements Serializable {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "page_id", nullable = false)
  private Page page;

  @Id
  @Column(nullable = false)
  private int number;

  @Column(nullable = false, length = 400)
  private String title;

  @Column(nullable = false, length = 1048576)
  private String body;

  @Column(nullable = false)
  private int size;

  @Column(nullable = false, length = 64)
  private String hash;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "author_id", nullable = false)
  private Account author;

  @ManyToMany
  @JoinTable(
      name = "revision_contributor",
      joinColumns = {
        @JoinColumn(name = "page_id", referencedColumnName = "page_id"),
        @JoinColumn(name = "number", referencedColumnName = "number")
      },
      inverseJoinColumns = @JoinColumn(name = "account_id"))
  private Set<Account> contributors = new HashSet<>();

  @Column(name = "saved_at", nullable = false)
  private Instant savedAt;

  @Column(nullable = false, length = LONGEST_SUMMARY)
  private String summary;

  @Column(nullable = false)
  private boolean minor;

  @Column(nullable = false)
  private boolean imported;

  @Column(name = "base_number")
  private Integer base;

  protected Revision() {}

  Revision(Page page, int number, PageText text, Save save, Integer base) {
    this.page = page;
    this.number = number;
    this.title = text.title();
    this.body = text.body();
    this.size = text.size();
    this.hash = text.hash();
    this.author = save.author();
    this.contributors.addAll(save.contributors());
    this.savedAt = save.at();
    this.summary = save.summary();
    this.minor = save.minor();
    this.imported = save.imported();
    this.base = base;
  }

  public Page page() {
    return page;
  }

  public int number() {
    return number;
  }

  public PageText text() {
    return new PageText(title, body);
  }

  public int size() {
    return size;
  }

  public String hash() {
    return hash;
  }

  public Account author() {
    return author;
  }

  public Set<Account> contributors() {
    return Set.copyOf(contributors);
  }

  public Instant savedAt() {
    return savedAt;
  }

  public String summary() {
    return summary;
  }

  public boolean minor() {
    return minor;
  }

  /** Whether an import saved it. */
  public boolean imported() {
    return imported;
  }

  /** The number this was based on; null for the first. */
  public Integer base() {
    return base;
  }
}
