package org.banyan.web.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Lists of words as people type them: between commas. */
public final class Words {

  private Words() {}

  public static List<String> list(String typed) {
    return Arrays.stream(typed.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  public static String typed(Collection<String> words) {
    return String.join(", ", words);
  }
}
