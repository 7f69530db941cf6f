package org.banyan.domain.page;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.banyan.domain.shared.Invalid;

/** A free word on a page: lower case, 1 to 60 characters, without commas. */
public record Label(String value) {

  private static final int MOST = 50;

  public Label {
    value =
        value == null
            ? ""
            : Normalizer.normalize(value, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    if (value.isEmpty() || value.length() > 60 || value.indexOf(',') >= 0 || hasControl(value)) {
      throw new Invalid("labels", "label-invalid", "A label has 1 to 60 characters and no comma.");
    }
  }

  private static boolean hasControl(String value) {
    return value.chars().anyMatch(Character::isISOControl);
  }

  /** Labels in order without doubles; at most 50. */
  public static Set<String> all(Collection<String> words) {
    Set<String> labels = new TreeSet<>();
    words.forEach(word -> labels.add(new Label(word).value()));
    if (labels.size() > MOST) {
      throw new Invalid("labels", "labels-many", "A page has at most 50 labels.");
    }
    return labels;
  }
}
