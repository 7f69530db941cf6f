package org.banyan.web.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.domain.account.Face;

/** The twelve colours of the design; strict pages name them by class, never by inline style. */
@Named("hues")
@ApplicationScoped
public class Hues {

  static final List<String> COLOURS =
      List.of(
          "#3f6b4f", "#0f6b6b", "#1f6390", "#3d56a6", "#5c4aa0", "#7f3f93", "#9b3571", "#a8344a",
          "#a1431f", "#84580f", "#5f6417", "#56616b");

  public List<String> getColours() {
    return COLOURS;
  }

  /** The class of the design's colour that is nearest to any colour. */
  public String of(String colour) {
    int nearest = 0;
    for (int i = 1; i < COLOURS.size(); i++) {
      if (distance(COLOURS.get(i), colour) < distance(COLOURS.get(nearest), colour)) {
        nearest = i;
      }
    }
    return "hue-" + nearest;
  }

  /** The class of the colour that a person's face has. */
  public String ofPerson(String handle, String name) {
    return "hue-" + Face.of(handle, name).colour();
  }

  public String initials(String handle, String name) {
    return Face.of(handle, name).initials();
  }

  private static int distance(String one, String other) {
    int sum = 0;
    for (int i = 1; i < 7; i += 2) {
      int difference = part(one, i) - part(other, i);
      sum += difference * difference;
    }
    return sum;
  }

  private static int part(String colour, int at) {
    return Integer.parseInt(colour, at, at + 2, 16);
  }
}
