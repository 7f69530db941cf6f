package org.banyan.web.openapi;

import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The shapes of bodies: as {@code FromJson} reads records and {@code ToJson} writes them. */
final class Schemas {

  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, Integer.class, long.class, Long.class);
  private static final Map<String, Object> ANYTHING = Map.of();

  private final Map<String, Object> named = new TreeMap<>();
  private final Map<String, Type> owners = new TreeMap<>();

  /** The shape of what is answered: every field is there. */
  Map<String, Object> answered(Type type) {
    return of(type, false, null);
  }

  /** The shape of what is sent: what may be left out is for the use case to say. */
  Map<String, Object> sent(Type type) {
    return of(type, true, null);
  }

  Map<String, Object> named() {
    return named;
  }

  private Map<String, Object> of(Type type, boolean sent, Type bound) {
    if (type instanceof ParameterizedType many) {
      return parameterized(many, sent, bound);
    } else if (type instanceof TypeVariable<?>) {
      return of(bound, sent, null);
    }
    return type instanceof Class<?> plain ? plain(plain, sent) : ANYTHING;
  }

  private Map<String, Object> parameterized(ParameterizedType many, boolean sent, Type bound) {
    Class<?> raw = (Class<?>) many.getRawType();
    Type first = many.getActualTypeArguments()[0];
    if (raw == Optional.class) {
      return of(first, sent, bound);
    } else if (Map.class.isAssignableFrom(raw)) {
      Type value = many.getActualTypeArguments()[1];
      return Map.of("type", "object", "additionalProperties", orNull(of(value, sent, bound)));
    } else if (Collection.class.isAssignableFrom(raw)) {
      return Map.of("type", "array", "items", of(first, sent, bound));
    }
    return record(raw, Names.of(first) + Names.of(raw), sent, first);
  }

  private Map<String, Object> plain(Class<?> type, boolean sent) {
    if (WHOLE.contains(type)) {
      return Map.of("type", "integer");
    } else if (type == double.class || type == Double.class) {
      return Map.of("type", "number");
    } else if (type == boolean.class || type == Boolean.class) {
      return Map.of("type", "boolean");
    } else if (type == Instant.class) {
      return Map.of("type", "string", "format", "date-time");
    } else if (type.isEnum()) {
      return choice(type);
    } else if (type.isRecord()) {
      return record(type, Names.of(type), sent, null);
    }
    boolean anything = type == Object.class || JsonValue.class.isAssignableFrom(type);
    return anything ? ANYTHING : Map.of("type", "string");
  }

  private static Map<String, Object> choice(Class<?> type) {
    var words = Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
    return Map.of("type", "string", "enum", words);
  }

  private Map<String, Object> record(Class<?> type, String name, boolean sent, Type bound) {
    String own = sent ? name + "Sent" : name;
    Type owner = owners.putIfAbsent(own, type);
    if (owner == null) {
      named.put(own, ANYTHING);
      named.put(own, record(type, sent, bound));
    } else if (owner != type) {
      throw new IllegalStateException("Both " + owner + " and " + type + " are called " + own);
    }
    return Map.of("$ref", "#/components/schemas/" + own);
  }

  private Map<String, Object> record(Class<?> type, boolean sent, Type bound) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent part : type.getRecordComponents()) {
      var shape = of(part.getGenericType(), sent, bound);
      boolean always = part.getType().isPrimitive() && !sent;
      boolean perhaps = part.getType() == Optional.class && !sent;
      properties.put(part.getName(), always || perhaps ? shape : orNull(shape));
      if (!sent && !perhaps) {
        required.add(part.getName());
      }
    }
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("type", "object");
    shape.put("properties", properties);
    if (!required.isEmpty()) {
      shape.put("required", required);
    }
    return shape;
  }

  private static Map<String, Object> orNull(Map<String, Object> shape) {
    return shape.isEmpty() ? shape : Map.of("anyOf", List.of(shape, Map.of("type", "null")));
  }
}
