package org.banyan.benchmarks.speed;

import io.undertow.Undertow;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.HttpString;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The same server without Banyan: answers everything with the bytes of a file, compressed already,
 * from a worker thread; arguments: port, file.
 */
public final class UndertowReference {

  private UndertowReference() {}

  public static void main(String... arguments) throws Exception {
    byte[] body = Files.readAllBytes(Path.of(arguments[1]));
    Undertow.builder()
        .addHttpListener(Integer.parseInt(arguments[0]), "localhost")
        .setHandler(
            new BlockingHandler(
                exchange -> {
                  var headers = exchange.getResponseHeaders();
                  headers.put(new HttpString("Content-Type"), "text/html;charset=UTF-8");
                  headers.put(new HttpString("Content-Encoding"), "gzip");
                  headers.put(new HttpString("Cache-Control"), "no-cache");
                  headers.put(new HttpString("Vary"), "Cookie, Accept-Language, Accept-Encoding");
                  exchange.getResponseSender().send(ByteBuffer.wrap(body));
                }))
        .build()
        .start();
    System.out.println("ready");
  }
}
