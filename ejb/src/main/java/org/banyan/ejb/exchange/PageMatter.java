package org.banyan.ejb.exchange;

import jakarta.json.Json;
import java.util.Collection;
import java.util.List;
import org.banyan.domain.access.Condition;
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
    matter.care(page);
    if (!summary.isEmpty()) {
      matter.word("summary", summary);
    }
    var words = FileMatter.of(files);
    if (!words.isEmpty()) {
      matter.text.append("files: ").append(words).append('\n');
    }
    return matter.text.append("---\n").toString();
  }

  /** What is the space's own rule, or as with most pages, is not named. */
  private void care(Page page) {
    if (page.responsible() != null) {
      word("responsible", page.responsible().handle());
    }
    if (page.reviewPolicy() != null) {
      word("reviewPolicy", page.reviewPolicy().name());
    }
    if (page.reviewIntervalDays() != null) {
      text.append("reviewIntervalDays: ").append(page.reviewIntervalDays()).append('\n');
    }
    if (page.condition() == Condition.ARCHIVED) {
      word("state", page.condition().name());
    }
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
