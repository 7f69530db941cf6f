package org.banyan.web.library;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of a file, first and last byte included. */
record ByteRange(long first, long last) {

  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /** Nothing where the header asks for nothing that is understood: then the whole is sent. */
  static Optional<ByteRange> of(String header, long size) {
    Matcher asked = ONE.matcher(header == null ? "" : header.strip());
    if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
      return Optional.empty();
    }
    if (asked.group(1).isEmpty()) {
      long length = Long.parseLong(asked.group(2));
      return Optional.of(new ByteRange(length == 0 ? size : Math.max(0, size - length), size - 1));
    }
    long first = Long.parseLong(asked.group(1));
    long last = asked.group(2).isEmpty() ? size - 1 : Long.parseLong(asked.group(2));
    return last < first && !asked.group(2).isEmpty()
        ? Optional.empty()
        : Optional.of(new ByteRange(first, Math.min(last, size - 1)));
  }

  static ByteRange whole(long size) {
    return new ByteRange(0, size - 1);
  }

  /** Whether the file has anything of it. */
  boolean isWithin(long size) {
    return first < size && first <= last;
  }

  long length() {
    return last - first + 1;
  }

  String of(long size) {
    return "bytes " + first + "-" + last + "/" + size;
  }
}
