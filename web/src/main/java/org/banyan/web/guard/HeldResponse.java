package org.banyan.web.guard;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** An answer kept back until it is whole. */
final class HeldResponse extends HttpServletResponseWrapper {

  private static final int CHARACTERS = 16_384;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);

  private PrintWriter writer;

  HeldResponse(HttpServletResponse response) {
    super(response);
  }

  /** Whether there is anything to send that was not sent already, as errors are. */
  boolean isWhole() {
    return !super.isCommitted();
  }

  byte[] body() {
    if (writer != null) {
      writer.flush();
    }
    return bytes.toByteArray();
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      // A view writes a few characters at a time; encoding each time costs more than writing.
      var encoder = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
      writer = new PrintWriter(new BufferedWriter(encoder, CHARACTERS));
    }
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Sink();
  }

  @Override
  public void flushBuffer() {
    // Held until it is whole.
  }

  @Override
  public void resetBuffer() {
    writer = null;
    bytes.reset();
  }

  @Override
  public void reset() {
    super.reset();
    resetBuffer();
  }

  @Override
  public void setContentLength(int length) {
    // Known when it is whole.
  }

  private final class Sink extends ServletOutputStream {

    @Override
    public void write(int b) {
      bytes.write(b);
    }

    @Override
    public void write(byte[] b, int from, int length) throws IOException {
      bytes.write(b, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("Screens are written in one go.");
    }
  }
}
