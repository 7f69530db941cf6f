package org.banyan.ejb.exchange;

import jakarta.json.Json;
import java.util.Collection;
import java.util.List;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.page.Page;
import org.banyan.ejb.library.FileCopy;

/** The front matter of a page: YAML whose values are JSON, which every reader of YAML reads. */
final class PageMatter {

  private final StringBuilder text = new StringBuilder("---\n");

  private PageMatter() {}

  static String of(Page page, String summary, List<FileCopy> files) {
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
    if (!summary.isEmpty()) {
      matter.word("summary", summary);
    }
    var words = FileMatter.of(files);
    if (!words.isEmpty()) {
      matter.text.append("files: ").append(words).append('\n');
    }
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
