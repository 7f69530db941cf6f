package org.banyan.ejb.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banyan.domain.page.PageRating;

/**
 * Something that can be found, as the index keeps it.
 *
 * @param id its {@link IndexKind} and its own id
 * @param space id of the space whose readers may find it; null for all who are signed in
 * @param language decides how the words are taken apart
 * @param aliases other titles it goes or went by
 * @param headings headings of the text, and whatever else is short and telling
 * @param body plain text; may be null
 * @param people handles of those who wrote it
 * @param links how many pages link to it
 * @param rating what its readers think of it; null where nobody is asked
 */
public record IndexDocument(
    String id,
    IndexKind kind,
    Long space,
    String language,
    String title,
    List<String> aliases,
    List<String> headings,
    String body,
    Set<String> labels,
    Set<String> themes,
    Set<String> regions,
    Set<String> targets,
    String pageKind,
    Set<String> people,
    Instant savedAt,
    int links,
    PageRating rating) {

  /** A document that has a title, some words and nothing else. */
  public static IndexDocument plain(
      IndexKind kind, long subject, Long space, String title, String alias, Instant savedAt) {
    return new IndexDocument(
        kind.key(subject),
        kind,
        space,
        null,
        title,
        List.of(alias),
        List.of(),
        "",
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        null,
        Set.of(),
        savedAt,
        0,
        null);
  }

  /** The same with more words to find it by. */
  public IndexDocument saying(List<String> telling, String text) {
    return new IndexDocument(
        id,
        kind,
        space,
        language,
        title,
        aliases,
        telling.stream().filter(line -> line != null && !line.isBlank()).toList(),
        text,
        labels,
        themes,
        regions,
        targets,
        pageKind,
        people,
        savedAt,
        links,
        rating);
  }

  /** The same in a language; null where none is known. */
  IndexDocument in(String known) {
    return new IndexDocument(
        id, kind, space, known, title, aliases, headings, body, labels, themes, regions, targets,
        pageKind, people, savedAt, links, rating);
  }

  List<String> names() {
    List<String> names = new ArrayList<>(aliases);
    names.add(title);
    return names;
  }
}
