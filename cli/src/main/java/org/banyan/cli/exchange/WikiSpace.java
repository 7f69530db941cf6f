package org.banyan.cli.exchange;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One space of the wiki, through the REST API. */
final class WikiSpace {

  private static final int MOST_REDIRECTS = 3;

  private final Connection connection;
  private final String key;

  WikiSpace(Connection connection, String key) {
    this.connection = connection;
    this.key = key;
  }

  boolean exists() {
    var answer = follow("/spaces/" + key);
    if (answer.isGood()) {
      return true;
    }
    if (answer.status() == 404) {
      return false;
    }
    throw new ImportStopped("The space " + key + " cannot be read: " + answer.reason());
  }

  void create(JsonObject space) {
    var answer = connection.send("POST", "/spaces", space);
    if (!answer.isGood()) {
      throw new ImportStopped("The space " + key + " cannot be made: " + answer.reason());
    }
  }

  /** The slugs of its pages. */
  Set<String> slugs() {
    return all(pages()).stream()
        .map(page -> page.getString("slug", ""))
        .collect(Collectors.toSet());
  }

  Optional<WikiPage> page(String slug) {
    var answer = follow(pages() + "/" + segment(slug));
    if (answer.status() == 404) {
      return Optional.empty();
    }
    if (!answer.isGood()) {
      throw new Refused(answer);
    }
    return Optional.of(
        new WikiPage(answer.response().uri().getRawPath(), answer.json(), answer.header("ETag")));
  }

  Answer write(JsonObject page) {
    return connection.send("POST", pages(), page);
  }

  Answer revise(WikiPage page, JsonObject change) {
    return connection.send("PUT", page.path(), change);
  }

  Answer arrange(WikiPage page, JsonObject properties) {
    return connection.send("PATCH", page.path(), properties);
  }

  List<JsonObject> revisions(WikiPage page) {
    return all(page.path() + "/revisions");
  }

  /** Every item of a list, whatever number of calls that takes. */
  private List<JsonObject> all(String path) {
    var items = new ArrayList<JsonObject>();
    var cursor = "";
    do {
      var answer = connection.get(path + "?limit=200" + cursor);
      if (!answer.isGood()) {
        throw new ImportStopped("The list " + path + " cannot be read: " + answer.reason());
      }
      items.addAll(items(answer));
      var next = answer.json().getString("next", "");
      cursor = next.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    } while (!cursor.isEmpty());
    return items;
  }

  private Answer follow(String path) {
    var answer = connection.get(path);
    for (int i = 0; i < MOST_REDIRECTS && answer.status() / 100 == 3; i++) {
      var target =
          answer.response().uri().resolve(answer.header("Location").map(URI::create).orElseThrow());
      answer = connection.get(target.getRawPath());
    }
    return answer;
  }

  private String pages() {
    return "/spaces/" + key + "/pages";
  }

  private static List<JsonObject> items(Answer answer) {
    return answer.json().getOrDefault("items", JsonValue.EMPTY_JSON_ARRAY) instanceof JsonArray list
        ? list.getValuesAs(JsonObject.class)
        : List.of();
  }

  private static String segment(String slug) {
    return URLEncoder.encode(slug, StandardCharsets.UTF_8);
  }
}
