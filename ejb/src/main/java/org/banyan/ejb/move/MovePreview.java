package org.banyan.ejb.move;

import java.util.List;
import org.banyan.domain.access.Visibility;

/**
 * What would become of a page that moves into a space.
 *
 * @param spaces where the reader may move it, the present one first
 * @param below how many pages stand anywhere below it and would follow
 */
public record MovePreview(List<Destination> spaces, Circle before, Circle after, int below) {

  /** A space to go to. */
  public record Destination(String key, String title) {}

  public boolean elsewhere() {
    return !before.space().equals(after.space());
  }

  /** Whether others would read it than before. */
  public boolean readersChange() {
    return elsewhere()
        && (before.visibility() != after.visibility() || before.visibility() == Visibility.PRIVATE);
  }
}
