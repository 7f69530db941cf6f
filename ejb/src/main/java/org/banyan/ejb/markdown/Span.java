package org.banyan.ejb.markdown;

/** A stretch of a text, the end not included. */
public record Span(int start, int end) {

  public boolean contains(int position) {
    return start <= position && position < end;
  }

  public String of(String text) {
    return text.substring(start, end);
  }
}
