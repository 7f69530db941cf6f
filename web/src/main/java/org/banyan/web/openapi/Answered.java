package org.banyan.web.openapi;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.banyan.web.api.Described;

/** What a call is answered with, and with which refusals it may be. */
final class Answered {

  private static final int[] REFUSALS = {400, 401, 404, 406, 429, 500, 503};
  private static final int[] REFUSALS_OF_DEEDS = {403, 409, 412, 413, 415, 422, 428, 507};
  private static final int[] REFUSALS_OF_READING = {403, 410, 422};

  private final Schemas schemas;

  Answered(Schemas schemas) {
    this.schemas = schemas;
  }

  Map<String, Object> of(Class<?> resource, Method method, String verb, String path) {
    Map<String, Object> answers = new TreeMap<>();
    success(resource, method, answers);
    refusals(answers, REFUSALS);
    if (verb.equals("GET")) {
      answers.put("304", Map.of("description", "Nothing of it has changed."));
      refusals(answers, REFUSALS_OF_READING);
      if (path.startsWith("/spaces/{space}")) {
        answers.put("301", Map.of("description", "It has another address now."));
      }
    } else {
      refusals(answers, REFUSALS_OF_DEEDS);
      if (path.contains("{slug}")) {
        refusals(answers, 410);
      }
    }
    return answers;
  }

  private static void refusals(Map<String, Object> answers, int... statuses) {
    for (int status : statuses) {
      answers.putIfAbsent(
          String.valueOf(status), Map.of("$ref", "#/components/responses/" + Components.PROBLEM));
    }
  }

  private void success(Class<?> resource, Method method, Map<String, Object> answers) {
    var described = method.getAnnotation(Described.class);
    boolean unsaid = described == null || described.answers() == void.class;
    Type type = unsaid ? method.getGenericReturnType() : described.answers();
    int status = described == null ? 0 : described.status();
    if (type == void.class) {
      answers.put(status == 0 ? "204" : "" + status, Map.of("description", "It is done."));
      return;
    }
    int usual = method.getReturnType() == Response.class ? 201 : 200;
    answers.put(String.valueOf(status == 0 ? usual : status), answer(resource, method, type));
  }

  private Map<String, Object> answer(Class<?> resource, Method method, Type type) {
    String media = media(resource, method);
    Map<String, Object> shape =
        media.equals(MediaType.APPLICATION_JSON)
            ? schemas.answered(type)
            : Map.of("type", "string", "format", "binary");
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("description", "What was asked for.");
    answer.put("content", Map.of(media, Map.of("schema", shape)));
    return answer;
  }

  private static String media(Class<?> resource, Method method) {
    return Optional.ofNullable(method.getAnnotation(Produces.class))
        .or(() -> Optional.ofNullable(resource.getAnnotation(Produces.class)))
        .map(produces -> produces.value()[0])
        .orElse(MediaType.APPLICATION_JSON);
  }
}
