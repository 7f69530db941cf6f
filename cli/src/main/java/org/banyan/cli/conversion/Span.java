package org.banyan.cli.conversion;

/** A stretch of a text, the end not included. */
record Span(int start, int end) {

  boolean contains(int position) {
    return start <= position && position < end;
  }

  String of(String text) {
    return text.substring(start, end);
  }
}
