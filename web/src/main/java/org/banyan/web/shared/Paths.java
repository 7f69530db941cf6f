package org.banyan.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.shared.Settings;

/** Builds the addresses that views link to, as {@code #{to.page(space, slug)}}. */
@Named("to")
@ApplicationScoped
public class Paths {

  @Inject private Settings settings;

  /** A path with the address of the site before it, for what leaves the screen. */
  public String absolute(String path) {
    return settings.baseUrl() + path;
  }

  public String space(String key) {
    return Answers.path("s", key);
  }

  public String space(String key, String tab) {
    return Answers.path("s", key, tab);
  }

  public String page(String space, String slug) {
    return Answers.path("w", space, slug);
  }

  public String page(String space, String slug, String below) {
    return Answers.path("w", space, slug, below);
  }

  public String page(PageLocation location) {
    return Answers.page(location);
  }

  public String page(PageLocation location, String below) {
    return page(location.space(), location.slug(), below);
  }

  public String person(String handle) {
    return Answers.path("u", handle);
  }

  /** A public id as it is written in addresses. */
  public String id(long id) {
    return PublicId.write(id);
  }

  public String value(String value) {
    return Answers.encode(value);
  }
}
