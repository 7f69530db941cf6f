package org.banyan.cli.exchange;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banyan.cli.conversion.ConvertedPage;

/** The properties of a page as the API takes them: only those its file speaks of. */
final class PageProperties {

  private final JsonObjectBuilder json = Json.createObjectBuilder();
  private final WikiPage known;

  private PageProperties(WikiPage known) {
    this.known = known;
  }

  static JsonObject of(ConvertedPage page) {
    return differing(page, null);
  }

  /** Those that the wiki does not have yet. */
  static JsonObject differing(ConvertedPage page, WikiPage known) {
    var differing = new PageProperties(known);
    var properties = page.properties();
    differing.text("parent", page.parent());
    differing.list("labels", properties.labels());
    differing.list("themes", properties.themes());
    differing.list("regions", properties.regions());
    differing.list("targets", properties.targets());
    differing.text("kind", properties.kind());
    differing.text("language", properties.language());
    return differing.json.build();
  }

  private void text(String name, Optional<String> value) {
    boolean has =
        known != null
            && (!known.tells(name) && name.equals("parent") && value.isEmpty()
                || known.text(name).equals(value));
    if (value.isPresent() && !has) {
      json.add(name, value.get());
    }
  }

  private void list(String name, List<String> values) {
    if (!values.isEmpty() && (known == null || !folded(known.list(name)).equals(folded(values)))) {
      json.add(name, Json.createArrayBuilder(values));
    }
  }

  private static Set<String> folded(List<String> words) {
    var folded = new HashSet<String>();
    words.forEach(word -> folded.add(word.toLowerCase(java.util.Locale.ROOT)));
    return folded;
  }
}
