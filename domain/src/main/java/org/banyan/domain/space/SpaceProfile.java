package org.banyan.domain.space;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import org.banyan.domain.shared.Invalid;

/** How a space presents itself: title, description and a colour as {@code #rrggbb}. */
@Embeddable
public class SpaceProfile {

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
  private static final String DEFAULT_COLOUR = "#2f6f4f";

  @Column(nullable = false, length = 200)
  private String title;

  @Column(nullable = false, length = 2000)
  private String description;

  @Column(nullable = false, length = 7)
  private String colour;

  protected SpaceProfile() {}

  public SpaceProfile(String title, String description, String colour) {
    this.title = title == null ? "" : title.strip();
    this.description = description == null ? "" : description.strip();
    this.colour = colour == null || colour.isBlank() ? DEFAULT_COLOUR : colour.strip();
    Invalid.together(this::checkTitle, () -> checkDescription(description), this::checkColour);
  }

  private void checkTitle() {
    if (title.isEmpty() || title.length() > 200) {
      throw new Invalid("title", "title-length", "A title has 1 to 200 characters.");
    }
  }

  private static void checkDescription(String given) {
    if (given != null && given.length() > 2000) {
      throw new Invalid(
          "description", "description-long", "A description has at most 2000 characters.");
    }
  }

  private void checkColour() {
    if (!COLOUR.matcher(colour).matches()) {
      throw new Invalid(
          "colour", "colour-invalid", "A colour is written #rrggbb in small letters.");
    }
  }

  public String title() {
    return title;
  }

  public String description() {
    return description;
  }

  public String colour() {
    return colour;
  }
}
