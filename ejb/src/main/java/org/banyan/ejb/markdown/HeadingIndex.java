package org.banyan.ejb.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banyan.domain.markup.SectionHeading;

/** Leads from the ids that other systems give to headings to the ones a wiki gives. */
public final class HeadingIndex {

  private final Map<String, String> exact = new HashMap<>();
  private final Map<String, String> loose = new HashMap<>();

  public HeadingIndex(PreparedText text) {
    var ours = new HashMap<String, Integer>();
    var theirs = new HashMap<String, Integer>();
    for (var heading : text.headings()) {
      var anchor = anchor(heading.givenId().orElse(heading.words()));
      var own = numbered(anchor, ours.merge(anchor, 1, Integer::sum));
      var github = github(heading.words());
      int before = theirs.merge(github, 1, Integer::sum) - 1;
      heading.givenId().ifPresent(id -> exact.put(id, own));
      exact.putIfAbsent(before == 0 ? github : github + "-" + before, own);
      exact.putIfAbsent(numbered(github, before + 1), own);
      exact.putIfAbsent(own, own);
      loose.putIfAbsent(letters(heading.givenId().orElse(heading.words())), own);
      loose.putIfAbsent(letters(heading.words()), own);
      loose.putIfAbsent(letters(heading.words().replace("&", " and ")), own);
    }
    text.top().ifPresent(this::addTop);
  }

  private void addTop(Heading top) {
    top.givenId().ifPresent(id -> exact.putIfAbsent(id, ""));
    exact.putIfAbsent(github(top.words()), "");
  }

  /** The fragment that leads to the same heading here; empty for the top of the page. */
  public Optional<String> find(String fragment) {
    return Optional.ofNullable(exact.get(fragment))
        .or(() -> Optional.ofNullable(exact.get(fragment.toLowerCase(Locale.ROOT))))
        .or(() -> Optional.ofNullable(loose.get(letters(fragment))))
        .or(() -> Optional.ofNullable(loose.get(letters(fragment.replaceFirst("-\\d$", "")))));
  }

  /** Links may leave out what all anchors begin with. */
  private static String anchor(String words) {
    return SectionHeading.anchorOf(words).replaceFirst("^h-?", "");
  }

  private static String numbered(String id, int count) {
    return count == 1 ? id : id + "-" + count;
  }

  private static String github(String words) {
    return words
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}\\s_-]", "")
        .replaceAll("\\s", "-");
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
