package org.banyan.cli.exchange;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The space the pages go to, and how to make it. */
final class SpaceOptions {

  @Option(
      names = "--space",
      required = true,
      paramLabel = "KEY",
      description = "Key of the space the pages go to.")
  String key;

  @Option(names = "--create-space", description = "Make the space if it is not there.")
  boolean create;

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "Title of a space to be made; its key if left out.")
  String title;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "THEME",
      description =
          "Kind of a space to be made: THEME, REGION, COUNTRY, GROUP or HELP (${DEFAULT-VALUE}).")
  String kind;

  @Option(
      names = "--description",
      paramLabel = "WORDS",
      defaultValue = "",
      description = "Description of a space to be made.")
  String description;

  @Option(
      names = "--front-page",
      paramLabel = "SLUG",
      description = "Front page of a space to be made; the index of the folder if left out.")
  String frontPage;

  /** What would be made, as the server makes it of what is said here. */
  String words() {
    return "The space %s would be made: “%s”, of kind %s, for everybody to read."
        .formatted(key, title(), kind());
  }

  private String title() {
    return title == null ? key : title;
  }

  private String kind() {
    return kind.toUpperCase(Locale.ROOT);
  }

  JsonObject json() {
    var json = Json.createObjectBuilder();
    if (frontPage != null) {
      json.add("frontPage", frontPage);
    }
    return json.add("key", key)
        .add("kind", kind())
        .add("title", title())
        .add("description", description)
        .build();
  }
}
