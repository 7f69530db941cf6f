package org.banyan.web.move;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.banyan.domain.shared.Slug;
import org.banyan.ejb.page.PageHeading;
import org.banyan.ejb.page.PageMove;

/** What a page is to be called and where it is to stand, as typed. */
@Named("moveForm")
@RequestScoped
public class MoveForm {

  private String title;
  private String slug;
  private String parent;
  private boolean children = true;
  private boolean taking;

  void take(PageHeading page, boolean elsewhere) {
    title = page.title();
    slug = page.location().slug();
    int levels = page.way().size();
    parent = elsewhere || levels == 0 ? "" : page.way().get(levels - 1).location().slug();
  }

  /** Only what differs from before is asked for; what a form does not offer stays null. */
  PageMove move(PageHeading page, String space) {
    MoveForm before = new MoveForm();
    before.take(page, space != null);
    return new PageMove(
        changed(title, before.title),
        changed(slug, before.slug),
        space,
        space == null ? changed(Slug.named(parent), before.parent) : Slug.named(parent),
        !children,
        taking);
  }

  private static String changed(String now, String before) {
    return now == null || now.strip().equals(before) ? null : now.strip();
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
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
    this.parent = parent == null ? "" : parent;
  }

  public boolean isChildren() {
    return children;
  }

  public void setChildren(boolean children) {
    this.children = children;
  }

  public boolean isTaking() {
    return taking;
  }

  public void setTaking(boolean taking) {
    this.taking = taking;
  }
}
