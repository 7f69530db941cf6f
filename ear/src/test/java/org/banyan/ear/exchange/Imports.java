package org.banyan.ear.exchange;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.function.Predicate;
import org.banyan.ear.running.Answer;
import org.banyan.ear.running.Patience;
import org.banyan.ear.running.Rest;

/** Imports into a space, by whoever calls. */
record Imports(Rest caller, String space) {

  private static final Patience PATIENCE = Patience.ofSeconds(240);

  Answer upload(byte[] archive, Map<String, String> fields) {
    return caller.upload("spaces/" + space + "/imports", fields, "docs.zip", archive);
  }

  /** Begins an import and answers where its job is. */
  String begin(byte[] archive, Map<String, String> fields) {
    var location = upload(archive, fields).expect(202).header("Location").orElseThrow();
    return location.replaceFirst("^/api/v1/", "");
  }

  /** The job once it has ended. */
  JsonObject ended(String location) {
    return await(location, job -> !job.getString("state").matches("WAITING|RUNNING"));
  }

  /** Asks until the answer is as expected; each question takes a moment of its own. */
  JsonObject await(String location, Predicate<JsonObject> expected) {
    return PATIENCE.until(() -> caller.get(location).expect(200).json(), expected);
  }
}
