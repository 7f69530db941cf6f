package org.banyan.web.openapi;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banyan.web.api.Described;
import org.banyan.web.api.OptionalBody;

/** What a call takes: in its path, behind the question mark, in headers, and as its body. */
final class Parameters {

  private final Schemas schemas;

  Parameters(Schemas schemas) {
    this.schemas = schemas;
  }

  List<Map<String, Object>> of(Class<?> resource, Method method, String path) {
    List<Map<String, Object>> all = new ArrayList<>();
    fields(resource, all);
    for (Parameter given : method.getParameters()) {
      if (given.isAnnotationPresent(BeanParam.class)) {
        fields(given.getType(), all);
      } else {
        one(given, given.getParameterizedType()).ifPresent(all::add);
      }
    }
    all.removeIf(
        one -> one.get("in").equals("path") && !path.contains("{" + one.get("name") + "}"));
    return all;
  }

  private void fields(Class<?> type, List<Map<String, Object>> all) {
    for (Field field : type.getDeclaredFields()) {
      one(field, field.getGenericType()).ifPresent(all::add);
    }
  }

  private Optional<Map<String, Object>> one(AnnotatedElement declared, Type type) {
    var inPath = declared.getAnnotation(PathParam.class);
    var inQuery = declared.getAnnotation(QueryParam.class);
    var inHeader = declared.getAnnotation(HeaderParam.class);
    if (inPath != null) {
      return Optional.of(one("path", inPath.value(), declared, type));
    } else if (inQuery != null) {
      return Optional.of(one("query", inQuery.value(), declared, type));
    }
    return Optional.ofNullable(inHeader)
        .map(header -> one("header", header.value(), declared, type));
  }

  private Map<String, Object> one(String place, String name, AnnotatedElement declared, Type type) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("name", name);
    one.put("in", place);
    one.put("required", place.equals("path"));
    one.put("schema", schemas.sent(type));
    var described = declared.getAnnotation(Described.class);
    if (described != null) {
      one.put("description", described.value());
    }
    return one;
  }

  /** The parameter that nothing else explains is the body. */
  Optional<Map<String, Object>> body(Class<?> resource, Method method) {
    List<String> media = media(resource, method);
    if (media.contains(MediaType.MULTIPART_FORM_DATA)) {
      return Optional.of(body(media, parts(method), true));
    }
    List<String> needs = List.of(method.getAnnotation(Described.class).needs());
    return Arrays.stream(method.getParameters())
        .filter(given -> given.getAnnotations().length == 0)
        .findFirst()
        .map(given -> body(media, shape(given, needs), !isOptional(given)));
  }

  private static boolean isOptional(Parameter given) {
    return given.getType().isAnnotationPresent(OptionalBody.class);
  }

  private Map<String, Object> shape(Parameter given, List<String> needs) {
    if (!given.getType().isRecord()) {
      return Map.of("type", "string", "format", "binary");
    }
    Map<String, Object> shape = schemas.sent(given.getParameterizedType());
    return needs.isEmpty() ? shape : Map.of("allOf", List.of(shape, required(given, needs)));
  }

  /** One record may serve several calls, of which each needs other fields of it. */
  private static Map<String, Object> required(Parameter given, List<String> needs) {
    List<String> known =
        Arrays.stream(given.getType().getRecordComponents()).map(RecordComponent::getName).toList();
    if (!known.containsAll(needs)) {
      throw new IllegalStateException(given.getType() + " has not all of " + needs);
    }
    return Map.of("required", needs);
  }

  private Map<String, Object> parts(Method method) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("file", Map.of("type", "string", "format", "binary"));
    var described = method.getAnnotation(Described.class);
    for (String part : described.parts()) {
      parts.put(part, Map.of("type", "string"));
    }
    return Map.of("type", "object", "properties", parts, "required", List.of("file"));
  }

  private static Map<String, Object> body(
      List<String> media, Map<String, Object> shape, boolean required) {
    Map<String, Object> content = new LinkedHashMap<>();
    media.forEach(type -> content.put(type, Map.of("schema", shape)));
    return Map.of("required", required, "content", content);
  }

  private static List<String> media(Class<?> resource, Method method) {
    var consumes =
        Optional.ofNullable(method.getAnnotation(Consumes.class))
            .orElse(resource.getAnnotation(Consumes.class));
    return consumes == null ? List.of(MediaType.APPLICATION_JSON) : List.of(consumes.value());
  }
}
