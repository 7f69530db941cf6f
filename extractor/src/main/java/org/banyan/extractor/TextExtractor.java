package org.banyan.extractor;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/**
 * Writes the text of the file that the first argument names to standard output, at most as many
 * characters as the second says. Ends with {@value #UNREADABLE}, saying why, where it cannot be
 * read, and by itself when whoever started it lets go of standard input.
 */
public final class TextExtractor {

  static final int UNREADABLE = 10;

  private static final int LONGEST_REASON = 300;
  private static final Set<String> NETWORK = Set.of("http", "https", "ftp");

  private TextExtractor() {}

  public static void main(String[] arguments) {
    PrintStream answer = System.out;
    System.setOut(System.err);
    endWithStarter();
    URL.setURLStreamHandlerFactory(protocol -> NETWORK.contains(protocol) ? new Refusing() : null);
    int status = 0;
    String said;
    try {
      said = DocumentText.of(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    } catch (Exception | StackOverflowError | LinkageError e) {
      status = UNREADABLE;
      said = reason(e);
    }
    answer.writeBytes(said.getBytes(StandardCharsets.UTF_8));
    answer.flush();
    Runtime.getRuntime().halt(status);
  }

  private static String reason(Throwable e) {
    String reason = e.toString();
    return reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
  }

  /** A server that was killed leaves no reader behind. */
  private static void endWithStarter() {
    var watching = new Thread(TextExtractor::waitForStarter, "starter");
    watching.setDaemon(true);
    watching.start();
  }

  private static void waitForStarter() {
    try {
      while (System.in.read() >= 0) {
        continue;
      }
    } catch (IOException gone) {
      // As good as its end.
    }
    Runtime.getRuntime().halt(1);
  }

  private static final class Refusing extends URLStreamHandler {

    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      throw new IOException("No file is a reason to ask the network.");
    }
  }
}
