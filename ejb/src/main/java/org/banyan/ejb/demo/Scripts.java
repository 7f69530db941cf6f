package org.banyan.ejb.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.site.SiteWord;

/** The files that the demonstration is made from, under {@code demo/} beside the classes. */
final class Scripts {

  private Scripts() {}

  static List<PersonScript> people() {
    return array("people.json").getValuesAs(PersonScript::of);
  }

  static List<SpaceScript> spaces() {
    return array("spaces.json").getValuesAs(SpaceScript::of);
  }

  /** The values of an axis, parents before children. */
  static List<JsonObject> values(Axis axis) {
    return object(file("axes.json")).getJsonArray(axis.plural()).getValuesAs(JsonObject.class);
  }

  static List<PageScript> pages() {
    return spaces().stream()
        .flatMap(space -> space.pages().stream().map(slug -> page(space.key(), slug)))
        .toList();
  }

  static List<FileScript> files() {
    return array("files.json").getValuesAs(FileScript::of);
  }

  static List<RatingScript> ratings() {
    return array("ratings.json").getValuesAs(RatingScript::of);
  }

  static List<UpkeepScript> upkeep() {
    return array("upkeep.json").getValuesAs(UpkeepScript::of);
  }

  /** Pages of an archive to be tried out, by their paths in it. */
  static Map<String, String> notes() {
    return Stream.of("notes/questions-we-are-asked.md", "notes/words-of-the-house.md")
        .collect(Collectors.toMap(path -> path, path -> file("import/" + path)));
  }

  /** What the site says of itself. */
  static Map<SiteWord, String> site() {
    return Map.of(
        SiteWord.FOOTER, file("site/footer.txt").strip(), SiteWord.LEGAL, file("site/legal.md"));
  }

  static JsonObject object(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  static List<String> words(JsonObject json, String name) {
    return json.getJsonArray(name).getValuesAs(JsonString::getString);
  }

  private static PageScript page(String space, String slug) {
    return PageScript.read(space, slug, file("pages/" + space + "/" + slug + ".md"));
  }

  private static JsonArray array(String name) {
    try (var reader = Json.createReader(new StringReader(file(name)))) {
      return reader.readArray();
    }
  }

  static InputStream open(String name) {
    InputStream in = Scripts.class.getResourceAsStream("/demo/" + name);
    if (in == null) {
      throw new IllegalStateException("The demonstration lacks " + name);
    }
    return in;
  }

  private static String file(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
