package org.banyan.web.guard;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.RequestTooBigException;
import io.undertow.server.handlers.form.FormData;
import io.undertow.server.handlers.form.FormDataParser;
import io.undertow.server.handlers.form.FormEncodedDataDefinition;
import io.undertow.server.handlers.form.MultiPartParserDefinition;
import io.undertow.util.Headers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.banyan.web.shared.Decoded;
import org.banyan.web.shared.PartNames;

/** A form as it came, its names and values in strict UTF-8 as far as they can be read. */
final class SentForm {

  private static final int KEPT_IN_MEMORY = 65_536;

  /** As many as the server takes in an address. */
  private static final int MOST_FIELDS = 300;

  private final FormData fields = new FormData(MOST_FIELDS);
  private int count;
  private boolean sound = true;

  private SentForm() {}

  static boolean isSentBy(HttpServerExchange exchange) {
    return isOfType(FormEncodedDataDefinition.APPLICATION_X_WWW_FORM_URLENCODED, exchange)
        || isOfType(MultiPartParserDefinition.MULTIPART_FORM_DATA, exchange);
  }

  private static boolean isOfType(String type, HttpServerExchange exchange) {
    String sent = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
    return sent != null && sent.startsWith(type);
  }

  /** Reads the body to its end; blocks until all has come. */
  static SentForm read(HttpServerExchange exchange) throws IOException {
    var form = new SentForm();
    if (isOfType(MultiPartParserDefinition.MULTIPART_FORM_DATA, exchange)) {
      form.takeParts(exchange);
    } else {
      form.takePairs(exchange.getInputStream().readAllBytes());
    }
    return form;
  }

  FormData fields() {
    return fields;
  }

  /** Whether the fields are what was sent, and all of it. */
  boolean isSound() {
    return sound;
  }

  private void takePairs(byte[] body) {
    for (String pair : new String(body, StandardCharsets.ISO_8859_1).split("&")) {
      if (!pair.isEmpty() && hasRoom()) {
        String[] sides = pair.split("=", 2);
        String value = sides.length == 1 ? "" : sides[1];
        fields.add(text(Decoded.ofField(sides[0])), text(Decoded.ofField(value)));
      }
    }
  }

  private void takeParts(HttpServerExchange exchange) throws IOException {
    // Files of parts live as long as the exchange, whose end closes the parser.
    FormDataParser parser = parser().create(exchange);
    if (parser == null) {
      sound = false;
      return;
    }
    parser.setCharacterEncoding(PartNames.AS_SENT);
    try {
      FormData parts = parser.parseBlocking();
      for (String name : parts) {
        for (FormData.FormValue part : parts.get(name)) {
          take(text(Decoded.ofPart(name)), part);
        }
      }
    } catch (RequestTooBigException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Undertow throws anything at parts that are cut off, too many or badly named.
      sound = false;
    }
  }

  private static MultiPartParserDefinition parser() {
    var folder = Path.of(System.getProperty("jboss.server.temp.dir", "/tmp"));
    var parser = new MultiPartParserDefinition(folder).setDefaultEncoding(PartNames.AS_SENT);
    parser.setFileSizeThreshold(KEPT_IN_MEMORY);
    return parser;
  }

  private void take(String name, FormData.FormValue part) throws IOException {
    if (!hasRoom()) {
      return;
    }
    if (!part.isFileItem() || part.isBigField()) {
      fields.add(name, text(value(part)), part.getHeaders());
      return;
    }
    String file = text(PartNames.file(part.getHeaders()));
    FormData.FileItem content = part.getFileItem();
    if (content.isInMemory()) {
      byte[] bytes = content.getInputStream().readAllBytes();
      fields.add(name, bytes, file, part.getHeaders());
    } else {
      fields.add(name, content.getFile(), file, part.getHeaders());
    }
  }

  /** A part that names a charset of its own was decoded by the server, which marks what it lost. */
  private static Decoded value(FormData.FormValue part) {
    String value = part.getValue();
    return PartNames.AS_SENT.equals(part.getCharset())
        ? Decoded.ofPart(value)
        : new Decoded(value, !Decoded.isMarked(value));
  }

  private boolean hasRoom() {
    count++;
    sound &= count <= MOST_FIELDS;
    return count <= MOST_FIELDS;
  }

  private String text(Decoded decoded) {
    sound &= decoded.sound();
    return decoded.text();
  }
}
