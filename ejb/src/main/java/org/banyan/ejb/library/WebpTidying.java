package org.banyan.ejb.library;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Copies a WebP without EXIF and XMP; not a pixel changes. */
final class WebpTidying {

  private static final Set<String> KEPT =
      Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");
  private static final String EXIF = "EXIF";
  private static final int HEAD = 8;
  private static final int MOST_CHUNKS = 20_000;
  private static final int MOST_EXIF = 65_536;
  private static final int SAYS_EXIF = 0x08;
  private static final int SAYS_XMP = 0x04;

  private record Chunk(String name, long at, long size) {

    long padded() {
      return size + (size & 1);
    }
  }

  private final FileChannel in;
  private final List<Chunk> kept = new ArrayList<>();
  private int orientation = Orientation.UPRIGHT;

  private WebpTidying(FileChannel in) {
    this.in = in;
  }

  static void tidy(Path from, OutputStream out) throws IOException {
    try (var in = FileChannel.open(from)) {
      var tidying = new WebpTidying(in);
      tidying.look();
      tidying.write(out);
    } catch (EOFException e) {
      throw new NoPicture("The picture has no end.");
    }
  }

  private void look() throws IOException {
    long end = Math.min(in.size(), HEAD + unsigned(read(4, 4).getInt()));
    long at = 12;
    for (int i = 0; i < MOST_CHUNKS && at + HEAD <= end; i++) {
      ByteBuffer head = read(at, HEAD);
      String name = new String(head.array(), 0, 4, StandardCharsets.ISO_8859_1);
      var chunk = new Chunk(name, at + HEAD, unsigned(head.getInt(4)));
      if (KEPT.contains(name)) {
        kept.add(chunk);
      } else if (name.equals(EXIF) && chunk.size() <= MOST_EXIF) {
        orientation = Orientation.read(plain(read(chunk.at(), (int) chunk.size()).array()));
      }
      at = chunk.at() + chunk.padded();
    }
    if (kept.isEmpty() || at > end + 1) {
      throw new NoPicture("The chunks do not fit.");
    }
  }

  /** Some programs put the beginning of a JPEG's segment before it. */
  private static byte[] plain(byte[] exif) {
    boolean prefixed = exif.length > 6 && exif[0] == 'E' && exif[1] == 'x';
    return prefixed ? java.util.Arrays.copyOfRange(exif, 6, exif.length) : exif;
  }

  private void write(OutputStream out) throws IOException {
    boolean extended = kept.get(0).name().equals("VP8X");
    boolean turned = extended && orientation != Orientation.UPRIGHT;
    byte[] exif = Orientation.write(orientation);
    long size = 4 + (turned ? HEAD + exif.length : 0);
    size += kept.stream().mapToLong(chunk -> HEAD + chunk.padded()).sum();
    out.write(head("RIFF", size));
    out.write("WEBP".getBytes(StandardCharsets.ISO_8859_1));
    for (Chunk chunk : kept) {
      write(chunk, turned, out);
    }
    if (turned) {
      out.write(head(EXIF, exif.length));
      out.write(exif);
    }
    out.flush();
  }

  private void write(Chunk chunk, boolean turned, OutputStream out) throws IOException {
    out.write(head(chunk.name(), chunk.size()));
    if (chunk.name().equals("VP8X")) {
      byte[] content = read(chunk.at(), (int) Math.min(chunk.padded(), 64)).array();
      int flags = content[0] & ~(SAYS_EXIF | SAYS_XMP);
      content[0] = (byte) (turned ? flags | SAYS_EXIF : flags);
      out.write(content);
    } else {
      copy(chunk, out);
    }
  }

  private void copy(Chunk chunk, OutputStream out) throws IOException {
    long there = Math.min(chunk.padded(), in.size() - chunk.at());
    if (there < chunk.size()) {
      throw new EOFException();
    }
    var to = Channels.newChannel(out);
    for (long done = 0; done < there; ) {
      done += in.transferTo(chunk.at() + done, there - done, to);
    }
    if (there < chunk.padded()) {
      out.write(0);
    }
  }

  private ByteBuffer read(long at, int length) throws IOException {
    var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining()) {
      if (in.read(buffer, at + buffer.position()) < 0) {
        throw new EOFException();
      }
    }
    return buffer.flip();
  }

  private static byte[] head(String name, long size) {
    return ByteBuffer.allocate(HEAD)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(name.getBytes(StandardCharsets.ISO_8859_1))
        .putInt((int) size)
        .array();
  }

  private static long unsigned(int number) {
    return number & 0xffffffffL;
  }
}
