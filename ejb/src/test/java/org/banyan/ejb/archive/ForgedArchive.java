package org.banyan.ejb.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip archives byte by byte, so that they can say whatever a hostile one says. */
public final class ForgedArchive {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int count;
  private int claimed = -1;

  public ForgedArchive with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public ForgedArchive with(String name, byte[] content) {
    return add(new Entry(name.getBytes(StandardCharsets.UTF_8), content));
  }

  public ForgedArchive withRawName(byte[] name, String text) {
    return add(new Entry(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  public ForgedArchive withLink(String name, String target) {
    var entry = new Entry(name.getBytes(StandardCharsets.UTF_8), target.getBytes());
    entry.attributes = 0xa1ff << 16;
    return add(entry);
  }

  public ForgedArchive encrypted(String name) {
    var entry = new Entry(name.getBytes(StandardCharsets.UTF_8), "x".getBytes());
    entry.flags = 1;
    return add(entry);
  }

  /** An entry that says it is of another size than it is. */
  public ForgedArchive lying(String name, String text, int size) {
    var entry = new Entry(name.getBytes(StandardCharsets.UTF_8), text.getBytes());
    entry.size = size;
    return add(entry);
  }

  /** Lists the content of the first entry again and again, under other names. */
  public ForgedArchive overlapping(String text, int times) {
    var first = new Entry("0.md".getBytes(), text.getBytes(StandardCharsets.UTF_8));
    add(first);
    for (int i = 1; i < times; i++) {
      list(first, (i + ".md").getBytes(), 0);
    }
    return this;
  }

  public ForgedArchive claiming(int entries) {
    claimed = entries;
    return this;
  }

  public byte[] toBytes() {
    var whole = new ByteArrayOutputStream();
    whole.writeBytes(bytes.toByteArray());
    whole.writeBytes(directory.toByteArray());
    int number = claimed < 0 ? count : claimed;
    var end = buffer(22).putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
    end.putShort((short) number).putShort((short) number).putInt(directory.size());
    whole.writeBytes(end.putInt(bytes.size()).putShort((short) 0).array());
    return whole.toByteArray();
  }

  public Path in(Path folder) throws IOException {
    return Files.write(folder.resolve("archive.zip"), toBytes());
  }

  private ForgedArchive add(Entry entry) {
    int offset = bytes.size();
    var local = buffer(30).putInt(0x04034b50).putShort((short) 20).putShort(entry.flags);
    local.putShort((short) 8).putInt(0).putInt(entry.checksum).putInt(entry.packed.length);
    local.putInt(entry.size).putShort((short) entry.name.length).putShort((short) 0);
    bytes.writeBytes(local.array());
    bytes.writeBytes(entry.name);
    bytes.writeBytes(entry.packed);
    return list(entry, entry.name, offset);
  }

  private ForgedArchive list(Entry entry, byte[] name, int offset) {
    count++;
    var line = buffer(46).putInt(0x02014b50).putShort((short) (3 << 8 | 20)).putShort((short) 20);
    line.putShort(entry.flags).putShort((short) 8).putInt(0).putInt(entry.checksum);
    line.putInt(entry.packed.length).putInt(entry.size).putShort((short) name.length);
    line.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0);
    directory.writeBytes(line.putInt(entry.attributes).putInt(offset).array());
    directory.writeBytes(name);
    return this;
  }

  private static ByteBuffer buffer(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static final class Entry {
    private final byte[] name;
    private final byte[] packed;
    private final int checksum;
    private int size;
    private short flags;
    private int attributes = 0x81a4 << 16;

    private Entry(byte[] name, byte[] content) {
      this.name = name;
      this.packed = deflated(content);
      this.size = content.length;
      var crc = new CRC32();
      crc.update(content);
      this.checksum = (int) crc.getValue();
    }

    private static byte[] deflated(byte[] content) {
      var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
      deflater.setInput(content);
      deflater.finish();
      var out = new ByteArrayOutputStream();
      var some = new byte[65_536];
      while (!deflater.finished()) {
        out.write(some, 0, deflater.deflate(some));
      }
      deflater.end();
      return out.toByteArray();
    }
  }
}
