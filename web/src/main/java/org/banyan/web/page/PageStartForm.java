package org.banyan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.banyan.domain.idempotency.IdempotencyKey;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.shared.Slug;
import org.banyan.ejb.page.PageDraft;
import org.banyan.web.shared.Words;

/** A page about to begin. */
@Named("pageStartForm")
@RequestScoped
public class PageStartForm {

  private String space = "";
  private String title = "";
  private String body = "";
  private String summary = "";
  private String slug = "";
  private String parent = "";
  private String labels = "";
  private List<String> themes = new ArrayList<>();
  private List<String> regions = new ArrayList<>();
  private List<String> targets = new ArrayList<>();
  private String kind = PageKind.ARTICLE.name();
  private String language = "";
  private String key = IdempotencyKey.random().toString();

  PageDraft draft() {
    return new PageDraft(
        title,
        body,
        slug.isBlank() ? null : slug,
        summary,
        parent.isBlank() ? null : Slug.named(parent),
        labels.isBlank() ? null : Words.list(labels),
        given(themes),
        given(regions),
        given(targets),
        PageKind.valueOf(kind),
        language.isBlank() ? null : language);
  }

  /** Where nothing is chosen, the space files its page. */
  /** Faces makes lists of what was chosen of the kind that is here, which must not be closed. */
  private static List<String> open(List<String> chosen) {
    return new ArrayList<>(Objects.requireNonNullElse(chosen, List.of()));
  }

  private static List<String> given(List<String> chosen) {
    return chosen.isEmpty() ? null : chosen;
  }

  IdempotencyKey idempotencyKey() {
    return IdempotencyKey.read(key);
  }

  public String getSpace() {
    return space;
  }

  public void setSpace(String space) {
    this.space = Objects.requireNonNullElse(space, "");
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

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getParent() {
    return parent;
  }

  public void setParent(String parent) {
    this.parent = parent;
  }

  public String getLabels() {
    return labels;
  }

  public void setLabels(String labels) {
    this.labels = labels;
  }

  public List<String> getThemes() {
    return themes;
  }

  public void setThemes(List<String> themes) {
    this.themes = open(themes);
  }

  public List<String> getRegions() {
    return regions;
  }

  public void setRegions(List<String> regions) {
    this.regions = open(regions);
  }

  public List<String> getTargets() {
    return targets;
  }

  public void setTargets(List<String> targets) {
    this.targets = open(targets);
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
