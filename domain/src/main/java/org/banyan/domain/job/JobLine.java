package org.banyan.domain.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * Something a job has to say: what it is about, of which kind, and what else there is to say. Words
 * are English; a code lets a face say them in its own language.
 */
@Entity
@Table(name = "job_line")
public class JobLine {

  public static final int LONGEST = 1000;

  private static final int LONGEST_CODE = 200;

  /** Lines of a job in the order in which they were said. */
  @Embeddable
  public record Place(@Column(name = "job_id") long job, @Column(name = "number") int number)
      implements Serializable {}

  @EmbeddedId private Place place;

  @Column(nullable = false, length = 40)
  private String kind;

  @Column(nullable = false, length = LONGEST)
  private String subject;

  @Column(nullable = false, length = LONGEST)
  private String detail;

  @Column(length = LONGEST_CODE)
  private String code;

  protected JobLine() {}

  /** The code may be null; one that is too long would name only some reasons, and is left out. */
  public JobLine(Job job, String kind, String subject, String detail, String code) {
    this.place = new Place(job.id(), job.nextLine());
    this.kind = kind;
    this.subject = cut(subject);
    this.detail = cut(detail);
    this.code = code == null || code.length() > LONGEST_CODE ? null : code;
  }

  private static String cut(String text) {
    var writable = text.replace("\0", "");
    if (writable.length() <= LONGEST) {
      return writable;
    }
    int end = Character.isHighSurrogate(writable.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return writable.substring(0, end) + "…";
  }

  public String kind() {
    return kind;
  }

  public String subject() {
    return subject;
  }

  public String detail() {
    return detail;
  }

  /** Names of refusals, with spaces between; null where the kind says all. */
  public String code() {
    return code;
  }
}
