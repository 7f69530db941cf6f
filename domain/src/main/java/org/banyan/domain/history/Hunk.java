package org.banyan.domain.history;

import java.util.List;

/**
 * Changed lines that lie close together, with the lines around them.
 *
 * @param oldStart number of its first old line; if it has none, of the line before it
 * @param newStart the same of the new text
 */
public record Hunk(int oldStart, int oldLines, int newStart, int newLines, List<Line> lines) {

  public Hunk {
    lines = List.copyOf(lines);
  }
}
