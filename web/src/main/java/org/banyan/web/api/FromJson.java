package org.banyan.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banyan.domain.shared.FieldError;
import org.banyan.domain.shared.Invalid;

/**
 * Reads records from JSON and says of every field at once what is wrong with it. A component of
 * type {@link Optional} is null where the field is absent and empty where it is null. Fields that
 * the record does not know are passed over.
 */
final class FromJson {

  private static final int LONGEST_LIST = 1000;

  private final List<FieldError> errors = new ArrayList<>();

  static <T> T read(JsonObject json, Class<T> type) {
    FromJson reading = new FromJson();
    Object[] values = reading.values(json, type, "");
    Invalid.unlessEmpty(reading.errors);
    return type.cast(make(type, values));
  }

  private Object[] values(JsonObject json, Class<?> type, String prefix) {
    return Arrays.stream(type.getRecordComponents())
        .map(part -> component(json, part, prefix))
        .toArray();
  }

  private Object component(JsonObject json, RecordComponent part, String prefix) {
    JsonValue value = json.get(part.getName());
    String field = prefix + part.getName();
    if (part.getType() == Optional.class) {
      return value == null ? null : Optional.ofNullable(read(value, argument(part, 0), field));
    }
    Object read = value == null ? null : read(value, part.getGenericType(), field);
    return read == null && part.getType() == boolean.class ? Boolean.FALSE : read;
  }

  private static Type argument(RecordComponent part, int index) {
    return ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[index];
  }

  private Object read(JsonValue value, Type type, String field) {
    if (value == JsonValue.NULL) {
      return null;
    }
    if (type instanceof ParameterizedType many) {
      return many.getRawType() == Map.class
          ? map(value, field)
          : list(value, many.getActualTypeArguments()[0], field);
    }
    return one(value, (Class<?>) type, field);
  }

  private Object one(JsonValue value, Class<?> type, String field) {
    if (type == String.class) {
      return text(value, field);
    } else if (type == Integer.class) {
      return number(value, field);
    } else if (type == Boolean.class || type == boolean.class) {
      return flag(value, field);
    } else if (type.isEnum()) {
      return choice(value, type, field);
    } else if (type.isRecord()) {
      return value instanceof JsonObject object
          ? nested(object, type, field)
          : wrong(field, "not-an-object", "This must be an object.");
    }
    throw new IllegalStateException("No way to read " + type + " from JSON.");
  }

  private Object nested(JsonObject object, Class<?> type, String field) {
    int before = errors.size();
    Object[] values = values(object, type, field + ".");
    return errors.size() > before ? null : make(type, values);
  }

  private String text(JsonValue value, String field) {
    if (!(value instanceof JsonString text)) {
      return wrong(field, "not-a-text", "This must be a text.");
    }
    if (!Query.isWritable(text.getString())) {
      return wrong(field, "unwritable", "This holds characters that no text can hold.");
    }
    return text.getString();
  }

  private Integer number(JsonValue value, String field) {
    if (value instanceof JsonNumber number && number.isIntegral()) {
      try {
        return number.intValueExact();
      } catch (ArithmeticException e) {
        return wrong(field, "out-of-range", "This number is too large.");
      }
    }
    return wrong(field, "not-a-number", "This must be a whole number.");
  }

  private Boolean flag(JsonValue value, String field) {
    return switch (value.getValueType()) {
      case TRUE -> Boolean.TRUE;
      case FALSE -> Boolean.FALSE;
      default -> wrong(field, "not-a-flag", "This must be true or false.");
    };
  }

  private Object choice(JsonValue value, Class<?> type, String field) {
    String name = value instanceof JsonString text ? text.getString() : "";
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.toString().equals(name))
        .findFirst()
        .orElseGet(
            () ->
                wrong(
                    field,
                    "unknown-value",
                    "Choose one of: " + Query.names(type.getEnumConstants()) + "."));
  }

  private List<Object> list(JsonValue value, Type type, String field) {
    if (!(value instanceof JsonArray array)) {
      return wrong(field, "not-a-list", "This must be a list.");
    }
    if (array.size() > LONGEST_LIST) {
      return wrong(field, "too-many", "A list has at most " + LONGEST_LIST + " items.");
    }
    List<Object> items = new ArrayList<>();
    for (JsonValue item : array) {
      Object read =
          item == JsonValue.NULL
              ? wrong(field, "null-item", "A list holds no null.")
              : read(item, type, field);
      items.add(read);
    }
    return items;
  }

  private Map<String, String> map(JsonValue value, String field) {
    if (!(value instanceof JsonObject object)) {
      return wrong(field, "not-an-object", "This must be an object.");
    }
    if (object.size() > LONGEST_LIST) {
      return wrong(field, "too-many", "At most " + LONGEST_LIST + " names can be given.");
    }
    Map<String, String> texts = new LinkedHashMap<>();
    object.forEach((key, text) -> texts.put(key, text(text, field + "." + key)));
    return texts;
  }

  private <T> T wrong(String field, String code, String message) {
    errors.add(new FieldError(field, code, message));
    return null;
  }

  private static Object make(Class<?> type, Object[] values) {
    Class<?>[] parameters =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(parameters);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException refusal
          ? refusal
          : new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
