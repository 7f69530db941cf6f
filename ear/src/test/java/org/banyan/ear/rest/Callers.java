package org.banyan.ear.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;

/** People who call, and what they send. */
final class Callers {

  private static final String PASSWORD = "aerial-roots-of-figs";

  private Callers() {}

  /** An active person of a trust level, made once and signed in anew. */
  static Rest person(RunningBanyan banyan, String handle, int trustLevel) {
    banyan
        .admin()
        .post(
            "accounts",
            json(
                "{'handle':'%s','displayName':'%s','email':'%s@banyan.test','password':'%s','trustLevel':%d}"
                    .formatted(handle, handle, handle, PASSWORD, trustLevel)));
    return banyan.guest().signedIn(handle, PASSWORD);
  }

  static void space(Rest maker, String key, String visibility) {
    maker
        .post(
            "spaces",
            json(
                "{'key':'%s','kind':'THEME','title':'Space %s','visibility':'%s'}"
                    .formatted(key, key, visibility)))
        .expect(201);
  }

  static void page(Rest author, String space, String slug, String body) {
    author.post("spaces/" + space + "/pages", newPage(slug, body)).expect(201);
  }

  static JsonObject newPage(String slug, String body) {
    return Json.createObjectBuilder()
        .add("title", "About " + slug)
        .add("slug", slug)
        .add("body", body)
        .build();
  }

  static JsonObject save(String body, int base) {
    return Json.createObjectBuilder().add("body", body).add("baseRevision", base).build();
  }

  /** With single quotes, which read better in Java. */
  static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
      return reader.readObject();
    }
  }
}
