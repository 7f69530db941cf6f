package org.banyan.ejb.demo;

import jakarta.json.JsonObject;
import java.util.List;
import org.banyan.domain.page.PageKind;

/** What the demonstration knows of a page: where it stands, and who wrote what of it when. */
record PageScript(
    String space,
    String slug,
    String title,
    PageKind kind,
    String language,
    String parent,
    String responsible,
    List<String> labels,
    List<String> themes,
    List<String> regions,
    List<String> targets,
    List<Step> steps,
    Weave weave) {

  private static final String FENCE = "---\n";

  /** One save. */
  record Step(String by, int daysAgo, String summary, boolean minor) {

    private static Step of(JsonObject json) {
      return new Step(
          json.getString("by"),
          json.getInt("daysAgo"),
          json.getString("summary"),
          json.getBoolean("minor", false));
    }
  }

  /** Reads a file: front matter, which is JSON and so YAML too, between fences; then the weave. */
  static PageScript read(String space, String slug, String file) {
    int end = file.indexOf("\n" + FENCE, FENCE.length());
    if (!file.startsWith(FENCE) || end < 0) {
      throw new IllegalArgumentException("No front matter: " + space + "/" + slug);
    }
    JsonObject front = Scripts.object(file.substring(FENCE.length(), end));
    return new PageScript(
        space,
        slug,
        front.getString("title"),
        PageKind.valueOf(front.getString("kind")),
        front.getString("language"),
        front.getString("parent", null),
        front.getString("responsible"),
        Scripts.words(front, "labels"),
        Scripts.words(front, "themes"),
        Scripts.words(front, "regions"),
        Scripts.words(front, "targets"),
        front.getJsonArray("revisions").getValuesAs(Step::of),
        Weave.of(file.substring(end + 1 + FENCE.length())));
  }

  String text(int revision) {
    return weave.text(revision);
  }

  int oldest() {
    return steps.get(0).daysAgo();
  }
}
