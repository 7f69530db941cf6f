package org.banyan.ejb.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.banyan.domain.search.SearchTerm;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * How words have to stand in a text.
 *
 * @param like by term the words of the index that it may have meant, with blanks between them.
 *     Looked up once in one field: each of the fields asked for what is like a word would go
 *     through all its words again.
 */
record Wording(Looseness looseness, Map<SearchTerm, String> like) {

  static Wording of(
      Iterable<SearchTerm> terms,
      Looseness looseness,
      Dictionary dictionary,
      SearchSession session) {
    Map<SearchTerm, String> like = new HashMap<>();
    if (looseness != Looseness.ALL_WORDS) {
      try (IndexReader reader = Dictionary.reader(session)) {
        for (SearchTerm term : terms) {
          int edits = term.phrase() ? 0 : looseness.edits(term.text());
          if (edits > 0) {
            like.put(term, String.join(" ", dictionary.likeAnywhere(term.text(), edits, reader)));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Wording(looseness, like);
  }

  /** As it was typed. */
  static Wording exact() {
    return new Wording(Looseness.ALL_WORDS, Map.of());
  }

  boolean all() {
    return looseness.all();
  }

  /** Words like this one; empty where there are none. */
  String like(SearchTerm term) {
    return like.getOrDefault(term, "");
  }
}
