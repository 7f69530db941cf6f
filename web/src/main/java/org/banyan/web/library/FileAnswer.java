package org.banyan.web.library;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;
import org.banyan.domain.library.FileType;
import org.banyan.ejb.library.FileContent;
import org.banyan.web.shared.Answers;
import org.banyan.web.shared.EntityTags;

/** Sends a file, or a stretch of it, so that no browser takes it for a page of ours. */
record FileAnswer(FileContent content, HttpServletRequest request, HttpServletResponse response) {

  private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";
  private static final int BLOCK = 65_536;

  void send() throws IOException {
    describe();
    if (EntityTags.isAmong(tag(), request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    Optional<ByteRange> asked = range();
    if (asked.isEmpty()) {
      send(ByteRange.whole(content.size()));
    } else if (asked.get().isWithin(content.size())) {
      response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
      response.setHeader("Content-Range", asked.get().of(content.size()));
      send(asked.get());
    } else {
      response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
      response.setHeader("Content-Range", "bytes */" + content.size());
    }
  }

  private void describe() {
    FileType type = content.type();
    String how = type.shown() ? "inline" : "attachment";
    String charset = type == FileType.TEXT ? "; charset=utf-8" : "";
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader(
        "Content-Disposition", how + "; filename*=UTF-8''" + Answers.encode(content.name()));
    response.setHeader("Content-Type", type.mediaType() + charset);
    response.setHeader("Accept-Ranges", "bytes");
    response.setHeader("ETag", tag());
  }

  private String tag() {
    return '"' + content.hash() + '"';
  }

  /** A stretch is only sent to whoever has the rest of the same content. */
  private Optional<ByteRange> range() {
    String having = request.getHeader("If-Range");
    return having == null || having.equals(tag())
        ? ByteRange.of(request.getHeader("Range"), content.size())
        : Optional.empty();
  }

  private void send(ByteRange range) throws IOException {
    response.setContentLengthLong(range.length());
    if (request.getMethod().equals("HEAD")) {
      return;
    }
    try (var file = FileChannel.open(content.path())) {
      copy(file, range, response.getOutputStream());
    }
  }

  private static void copy(FileChannel file, ByteRange range, OutputStream out) throws IOException {
    var block = ByteBuffer.allocate(BLOCK);
    long at = range.first();
    while (at <= range.last()) {
      block.clear().limit((int) Math.min(BLOCK, range.last() - at + 1));
      int read = file.read(block, at);
      if (read < 0) {
        throw new IOException("A file is shorter than it should be.");
      }
      out.write(block.array(), 0, read);
      at += read;
    }
  }
}
