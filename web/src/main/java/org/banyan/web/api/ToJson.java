package org.banyan.web.api;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes records as JSON in the order of their components. What is null is written as null, so that
 * a reader finds every field; an empty {@link Optional} is left out.
 */
final class ToJson {

  private record Member(String name, java.lang.reflect.Method accessor) {}

  private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

  private static final ClassValue<List<Member>> MEMBERS =
      new ClassValue<>() {
        @Override
        protected List<Member> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents()).map(ToJson::member).toList();
        }
      };

  private ToJson() {}

  static byte[] bytes(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = GENERATORS.createGenerator(bytes)) {
      write(json, value);
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, Object value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof JsonValue ready) {
      json.write(ready);
    } else if (value instanceof Integer number) {
      json.write(number);
    } else if (value instanceof Long number) {
      json.write(number);
    } else if (value instanceof Double number) {
      json.write(number);
    } else if (value instanceof Boolean flag) {
      json.write(flag);
    } else if (value instanceof Collection<?> items) {
      json.writeStartArray();
      items.forEach(item -> write(json, item));
      json.writeEnd();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach((key, item) -> member(json, key.toString(), item));
      json.writeEnd();
    } else if (value instanceof Record object) {
      record(json, object);
    } else {
      // Texts, moments and words of an enumeration.
      json.write(value.toString());
    }
  }

  private static void record(JsonGenerator json, Record object) {
    json.writeStartObject();
    for (Member member : MEMBERS.get(object.getClass())) {
      member(json, member.name(), get(member, object));
    }
    json.writeEnd();
  }

  private static void member(JsonGenerator json, String name, Object value) {
    Object present = value instanceof Optional<?> perhaps ? perhaps.orElse(null) : value;
    if (present != null || !(value instanceof Optional)) {
      json.writeKey(name);
      write(json, present);
    }
  }

  private static Member member(RecordComponent component) {
    component.getAccessor().setAccessible(true);
    return new Member(component.getName(), component.getAccessor());
  }

  private static Object get(Member member, Record object) {
    try {
      return member.accessor().invoke(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
