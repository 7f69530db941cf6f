package org.banyan.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Takes the body of a call in: bounded, strictly UTF-8, one JSON object. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, RecordReader.MERGE_PATCH})
public class RecordReader implements MessageBodyReader<Record> {

  public static final String MERGE_PATCH = "application/merge-patch+json";

  /** Well above the largest page, so that a page too large is refused by its field. */
  static final int MOST_BYTES = 3_000_000;

  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return type.isRecord();
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw ApiRefusal.tooLarge(MOST_BYTES);
    }
    if (bytes.length == 0 && type.isAnnotationPresent(OptionalBody.class)) {
      return FromJson.read(JsonValue.EMPTY_JSON_OBJECT, type);
    }
    return FromJson.read(parse(decode(bytes)), type);
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw ApiRefusal.malformed("The body is not UTF-8.");
    }
  }

  private static JsonObject parse(String text) {
    try (var reader = READERS.createReader(new StringReader(text))) {
      JsonValue value = reader.readValue();
      if (value instanceof JsonObject object) {
        return object;
      }
    } catch (RuntimeException e) {
      // Not only JsonException: the parser has a bare one for what is nested too deeply.
      throw ApiRefusal.malformed("The body is not JSON, or too deeply nested.");
    }
    throw ApiRefusal.malformed("The body must be a JSON object.");
  }
}
