package org.banyan.ejb.source;

/** A Markdown file: its path with slashes, as seen from the folder, and its text. */
public record SourceFile(String path, String text) {

  public SourceFile {
    var marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    text = marked.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
  }

  public String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** The file name without its ending. */
  public String stem() {
    var name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** Whether this file speaks for its folder. */
  public boolean isIndex() {
    return stem().equalsIgnoreCase("index") || stem().equalsIgnoreCase("readme");
  }
}
