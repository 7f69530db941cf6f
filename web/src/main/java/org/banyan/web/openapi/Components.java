package org.banyan.web.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.banyan.web.api.Problem;

/** What many calls share: shapes, refusals, ways to prove who asks. */
final class Components {

  static final String PROBLEM = "Problem";

  private final Schemas schemas;

  Components(Schemas schemas) {
    this.schemas = schemas;
  }

  Map<String, Object> describe() {
    var problem = schemas.answered(Problem.class);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("schemas", schemas.named());
    all.put("responses", Map.of(PROBLEM, refusal(problem)));
    all.put("securitySchemes", proofs());
    return all;
  }

  private static Map<String, Object> refusal(Map<String, Object> problem) {
    Map<String, Object> refusal = new LinkedHashMap<>();
    refusal.put("description", "The call was refused; the body says why (RFC 9457).");
    refusal.put("content", Map.of(Problem.MEDIA_TYPE, Map.of("schema", problem)));
    return refusal;
  }

  private static Map<String, Object> proofs() {
    Map<String, Object> proofs = new LinkedHashMap<>();
    proofs.put(Security.COOKIE, key("cookie", "BANYAN_SESSION"));
    proofs.put(Security.CSRF, key("header", "X-CSRF-Token"));
    proofs.put(Security.TOKEN, Map.of("type", "http", "scheme", "bearer"));
    return proofs;
  }

  private static Map<String, Object> key(String place, String name) {
    return Map.of("type", "apiKey", "in", place, "name", name);
  }
}
