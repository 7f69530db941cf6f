package org.banyan.web.openapi;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.banyan.web.api.Described;

/** The calls of resources, under their paths and verbs. */
final class Operations {

  private static final String WITH_RULE = "\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}";

  private final Parameters parameters;
  private final Answered answered;

  Operations(Schemas schemas) {
    parameters = new Parameters(schemas);
    answered = new Answered(schemas);
  }

  /** Adds what a resource offers. */
  @SuppressWarnings("unchecked")
  void describe(Class<?> resource, Map<String, Object> paths) {
    Arrays.stream(resource.getDeclaredMethods())
        .filter(method -> verb(method).isPresent())
        .sorted(Comparator.comparing(Method::getName))
        .forEach(
            method -> {
              String path = path(resource, method);
              var item = (Map<String, Object>) paths.computeIfAbsent(path, p -> new TreeMap<>());
              String verb = verb(method).orElseThrow();
              item.put(verb.toLowerCase(), operation(resource, method, verb, path));
            });
  }

  private Map<String, Object> operation(
      Class<?> resource, Method method, String verb, String path) {
    boolean unsafe = !verb.equals("GET");
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", name(resource, method, verb));
    operation.put("tags", List.of(feature(resource)));
    operation.put("summary", summary(method));
    operation.put("parameters", parameters.of(resource, method, path));
    parameters.body(resource, method).ifPresent(body -> operation.put("requestBody", body));
    operation.put("responses", answered.of(resource, method, verb, path));
    operation.put("security", Security.of(method, unsafe));
    return operation;
  }

  private static String summary(Method method) {
    var described = method.getAnnotation(Described.class);
    if (described == null) {
      throw new IllegalStateException("Say by @Described what " + method + " is for.");
    }
    return described.value();
  }

  private static String name(Class<?> resource, Method method, String verb) {
    String subject = resource.getSimpleName().replaceAll("Resource$", "");
    return String.join("_", verb.toLowerCase(), subject, method.getName());
  }

  private static String feature(Class<?> resource) {
    String all = resource.getPackageName();
    return all.substring(all.lastIndexOf('.') + 1);
  }

  static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(HttpMethod::value)
        .findFirst();
  }

  /** The template of a path below the API, without rules about its steps. */
  static String path(Class<?> resource, Method method) {
    return path((AnnotatedElement) resource) + path(method);
  }

  private static String path(AnnotatedElement declared) {
    var path = declared.getAnnotation(Path.class);
    String steps = path == null ? "" : path.value().replaceAll(WITH_RULE, "{$1}");
    return steps.isEmpty() || steps.startsWith("/") ? steps : "/" + steps;
  }
}
