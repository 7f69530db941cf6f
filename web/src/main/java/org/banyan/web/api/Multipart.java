package org.banyan.web.api;

import io.undertow.server.DefaultByteBufferPool;
import io.undertow.util.HeaderMap;
import io.undertow.util.MultipartParser;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banyan.web.shared.Decoded;
import org.banyan.web.shared.PartNames;

/** A call that carries one file, in the part {@code file}, beside its fields. */
public final class Multipart {

  private static final String FILE = "file";
  private static final int MOST_FIELDS = 100;
  private static final int LONGEST_FIELD = 20_000;
  private static final int BUFFER = 65_536;

  private final Map<String, List<String>> fields = new HashMap<>();
  private String fileName;

  private Multipart() {}

  /** Takes the bytes of the file as they come. */
  public interface Sink {
    void accept(ByteBuffer bytes) throws IOException;
  }

  /** Reads a call to its end without holding more of the file than a buffer. */
  public static Multipart read(InputStream body, MediaType type, Sink file) throws IOException {
    var boundary = type.getParameters().get("boundary");
    if (boundary == null || boundary.isEmpty()) {
      throw ApiRefusal.malformed("The type of the body names no boundary.");
    }
    var call = new Multipart();
    try (var pool = new DefaultByteBufferPool(false, BUFFER)) {
      var parts = call.new Parts(file);
      var state =
          MultipartParser.beginParse(
              pool, parts, boundary.getBytes(StandardCharsets.US_ASCII), PartNames.AS_SENT);
      var buffer = new byte[BUFFER];
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        state.parse(ByteBuffer.wrap(buffer, 0, read));
      }
      if (!state.isComplete()) {
        throw ApiRefusal.malformed("The body ends before its last part does.");
      }
    }
    return call;
  }

  /** The name of the file as its sender knows it; null where no file came. */
  public String fileName() {
    return fileName;
  }

  public boolean hasFile() {
    return fileName != null;
  }

  /** The first value of a field; null where there is none. */
  public String field(String name) {
    return fields(name).stream().findFirst().orElse(null);
  }

  public List<String> fields(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** Hands each part to where it belongs. */
  private final class Parts implements MultipartParser.PartHandler {

    private final Sink file;
    private final ByteArrayOutputStream value = new ByteArrayOutputStream();
    private String name;
    private boolean isFile;

    private Parts(Sink file) {
      this.file = file;
    }

    @Override
    public void beginPart(HeaderMap headers) {
      name = text(PartNames.field(headers));
      if (name == null) {
        throw ApiRefusal.malformed("A part of the body has no name.");
      }
      isFile = name.equals(FILE);
      if (isFile) {
        var given = text(PartNames.file(headers));
        fileName = given == null ? FILE : given;
      }
      value.reset();
    }

    @Override
    public void data(ByteBuffer bytes) throws IOException {
      if (isFile) {
        file.accept(bytes);
        return;
      }
      if (value.size() + bytes.remaining() > LONGEST_FIELD || fields.size() > MOST_FIELDS) {
        throw ApiRefusal.malformed("The fields of the body are too many or too long.");
      }
      while (bytes.hasRemaining()) {
        value.write(bytes.get());
      }
    }

    @Override
    public void endPart() {
      if (!isFile) {
        var given = text(Decoded.of(value.toByteArray()));
        fields.computeIfAbsent(name, first -> new ArrayList<>()).add(given);
      }
    }

    private static String text(Decoded given) {
      if (given != null && !given.sound()) {
        throw ApiRefusal.malformed("A name or a field of the body is not UTF-8.");
      }
      return given == null ? null : given.text();
    }
  }
}
