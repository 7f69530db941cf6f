package org.banyan.web.kept;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.banyan.ejb.pagecache.FragmentMemory;
import org.banyan.web.language.CurrentLanguage;
import org.banyan.web.shared.Site;

/** Finds and keeps the pieces of this request's screen. */
@RequestScoped
public class Fragments {

  @Inject private CurrentLanguage language;
  @Inject private Site site;
  @Inject private FragmentMemory memory;

  /**
   * @param place where the tag stands, which tells what is written
   * @param values what it is written from besides what every piece may use
   */
  private record Key(String place, String language, String site, Object values) {}

  /** For a screen that has several pieces of the same values: they are compared once. */
  public Values values(Object... all) {
    return (Values) memory.same(new Values(List.of(all)));
  }

  Object key(String place, Object values) {
    return new Key(place, language.getTag(), site.getName(), values);
  }

  Optional<String> find(Object key) {
    return memory.find(key);
  }

  void keep(Object key, String html) {
    memory.keep(key, html);
  }
}
