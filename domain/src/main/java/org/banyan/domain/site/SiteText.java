package org.banyan.domain.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.LineEnds;

/** One thing the site says, as an administrator put it. */
@Entity
public class SiteText {

  private static final int LONGEST = 1_048_576;

  @Id
  @Enumerated(EnumType.STRING)
  private SiteWord name;

  @Column(length = LONGEST)
  private String text = "";

  private int version = 1;
  private Instant changedAt;
  private Long changedBy;

  protected SiteText() {}

  public SiteText(SiteWord name, String text, long by, Instant now) {
    this.name = name;
    this.text = checked(name, text);
    sign(by, now);
  }

  /** Whether it says something else now. */
  public boolean change(String other, long by, Instant now) {
    String next = checked(name, other);
    if (next.equals(text)) {
      return false;
    }
    text = next;
    version++;
    sign(by, now);
    return true;
  }

  private void sign(long by, Instant now) {
    changedBy = by;
    changedAt = now;
  }

  private static String checked(SiteWord name, String text) {
    String given = LineEnds.unified(text == null ? "" : text.strip());
    if (given.length() > name.most()) {
      throw new Invalid(
          name.word(), "too-long", "This has at most %,d characters.".formatted(name.most()));
    }
    if (!name.hasLines() && given.codePoints().anyMatch(Character::isISOControl)) {
      throw new Invalid(name.word(), "one-line", "This must be a single line of text.");
    }
    return given;
  }

  public SiteWord name() {
    return name;
  }

  public String text() {
    return text;
  }

  public int version() {
    return version;
  }
}
