package org.banyan.ear.leak;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banyan.ear.running.Answer;

/** An answer without what differs between any two: only what somebody could learn from. */
record Learnt(int status, Map<String, List<String>> headers, String body) {

  private static final String RANDOM_KEY = "(name=\"key\"[^>]*value=\")[^\"]*";
  private static final String SEALED_MARK =
      "(name=\"upTo\" value=\"|\"mark\":\")[A-Za-z0-9_-]{48}(?=\")";
  private static final String NONCE = "nonce(-|=\")[^'\"]+";

  static Learnt from(Answer answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.response().headers().map());
    headers.keySet().removeIf(name -> List.of("date", "etag").contains(name.toLowerCase()));
    headers.remove("content-length");
    headers.computeIfPresent("set-cookie", (name, lines) -> withoutContainer(lines));
    headers.computeIfPresent("content-security-policy", (name, lines) -> withoutNonce(lines));
    return new Learnt(
        answer.status(),
        headers,
        answer
            .body()
            .replaceAll(RANDOM_KEY, "$1")
            .replaceAll(SEALED_MARK, "$1")
            .replaceAll(NONCE, "nonce"));
  }

  /** PrimeFaces screens keep their state in a session, which has a number of its own. */
  private static List<String> withoutContainer(List<String> cookies) {
    var others = cookies.stream().filter(cookie -> !cookie.startsWith("JSESSIONID=")).toList();
    return others.isEmpty() ? null : others;
  }

  private static List<String> withoutNonce(List<String> policies) {
    return policies.stream().map(policy -> policy.replaceAll(NONCE, "nonce")).toList();
  }

  /** As if another word had been asked for. */
  Learnt with(String word, String instead) {
    Map<String, List<String>> replaced = new TreeMap<>();
    headers.forEach(
        (name, lines) ->
            replaced.put(name, lines.stream().map(l -> l.replace(word, instead)).toList()));
    return new Learnt(status, replaced, body.replace(word, instead));
  }

  boolean contains(String word) {
    return body.toLowerCase().contains(word) || headers.toString().toLowerCase().contains(word);
  }
}
