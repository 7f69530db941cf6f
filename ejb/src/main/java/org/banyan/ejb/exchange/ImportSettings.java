package org.banyan.ejb.exchange;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.banyan.domain.shared.FieldError;
import org.banyan.domain.shared.Invalid;

/**
 * How an archive is to be taken.
 *
 * @param dryRun only say what would happen
 * @param sites addresses under which the pages were published; links there lead inside
 * @param labelKeys further keys of front matter that hold labels
 */
public record ImportSettings(boolean dryRun, List<String> sites, List<String> labelKeys) {

  private static final int MOST = 10;
  private static final int LONGEST = 200;

  public ImportSettings {
    sites = List.copyOf(sites);
    labelKeys = List.copyOf(labelKeys);
    List<FieldError> errors = new ArrayList<>();
    check("site", sites, errors);
    check("labelsFrom", labelKeys, errors);
    Invalid.unlessEmpty(errors);
  }

  private static void check(String field, List<String> words, List<FieldError> errors) {
    if (words.size() > MOST || words.stream().anyMatch(word -> word.length() > LONGEST)) {
      errors.add(
          new FieldError(
              field,
              "too-many",
              "At most %d, of at most %d characters each.".formatted(MOST, LONGEST)));
    }
  }

  String write() {
    return Json.createObjectBuilder()
        .add("dryRun", dryRun)
        .add("sites", array(sites))
        .add("labelKeys", array(labelKeys))
        .build()
        .toString();
  }

  static ImportSettings read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      var json = reader.readObject();
      return new ImportSettings(
          json.getBoolean("dryRun"), list(json, "sites"), list(json, "labelKeys"));
    }
  }

  private static JsonArrayBuilder array(List<String> words) {
    return Json.createArrayBuilder(words);
  }

  private static List<String> list(JsonObject json, String name) {
    return json.getJsonArray(name).getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toList();
  }
}
