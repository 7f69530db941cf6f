package org.banyan.web.page;

import org.banyan.domain.idempotency.IdempotencyKey;
import org.banyan.ejb.page.RevisionDraft;

/**
 * What somebody writes: it travels with the form, so that nothing about it is kept anywhere else.
 */
public class PageForm {

  private String title = "";
  private String body = "";
  private String summary = "";
  private boolean minor;
  private int base;
  private String key = IdempotencyKey.random().toString();

  static PageForm of(String title, String body, int base) {
    PageForm form = new PageForm();
    form.title = title;
    form.body = body;
    form.base = base;
    return form;
  }

  RevisionDraft draft() {
    return new RevisionDraft(title, body, summary, minor, base);
  }

  IdempotencyKey idempotencyKey() {
    return IdempotencyKey.read(key);
  }

  /** What was written is to be settled on top of a newer revision, by another call. */
  void settleOn(int revision, String settledTitle, String together) {
    base = revision;
    title = settledTitle;
    body = together;
    renew();
  }

  /** Makes the next sending another call. */
  void renew() {
    key = IdempotencyKey.random().toString();
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public boolean isMinor() {
    return minor;
  }

  public void setMinor(boolean minor) {
    this.minor = minor;
  }

  public int getBase() {
    return base;
  }

  public void setBase(int base) {
    this.base = base;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
