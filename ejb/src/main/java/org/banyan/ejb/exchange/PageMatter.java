package org.banyan.ejb.exchange;

import jakarta.json.Json;
import java.util.Collection;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.page.Page;

/** The front matter of a page: YAML whose values are JSON, which every reader of YAML reads. */
final class PageMatter {

  private final StringBuilder text = new StringBuilder("---\n");

  private PageMatter() {}

  static String of(Page page) {
    var matter = new PageMatter();
    var classification = page.classification();
    matter.word("title", page.title());
    matter.word("slug", page.slug());
    if (page.parent() != null) {
      matter.word("parent", page.parent().slug());
    }
    matter.words("labels", classification.labels());
    for (Axis axis : Axis.values()) {
      matter.words(axis.plural(), classification.keys(axis));
    }
    matter.word("kind", classification.kind().name());
    matter.word("language", classification.language());
    return matter.text.append("---\n").toString();
  }

  private void word(String key, String value) {
    text.append(key).append(": ").append(Json.createValue(value)).append('\n');
  }

  private void words(String key, Collection<String> values) {
    if (!values.isEmpty()) {
      text.append(key).append(": ").append(Json.createArrayBuilder(values).build()).append('\n');
    }
  }
}
