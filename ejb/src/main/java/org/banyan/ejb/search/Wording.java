package org.banyan.ejb.search;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.banyan.domain.search.SearchTerm;
import org.banyan.ejb.index.IndexBody;

/**
 * How words have to stand in a text.
 *
 * @param like by term the words of the index that it may have meant, with blanks between them.
 *     Looked up once: each of the fields asked for what is like a word would go through all its
 *     words again.
 */
record Wording(Looseness looseness, Map<SearchTerm, String> like) {

  /** A word like the one that was typed counts for so much of it. */
  static final float LIKENESS = 0.5f;

  static Wording of(
      Iterable<SearchTerm> terms, Looseness looseness, Dictionary dictionary, IndexReader reader) {
    Map<SearchTerm, String> like = new HashMap<>();
    if (looseness != Looseness.ALL_WORDS) {
      for (SearchTerm term : terms) {
        int edits = term.phrase() ? 0 : looseness.edits(term.text());
        if (edits > 0) {
          like.put(term, String.join(" ", dictionary.likeAnywhere(term.text(), edits, reader)));
        }
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

  /** Bodies in a language that have the term so. */
  Query body(SearchTerm term, String language) {
    if (term.phrase()) {
      return IndexBody.phrase(language, term.text());
    }
    Query said = IndexBody.all(language, term.text());
    String like = like(term);
    if (like.isEmpty()) {
      return said;
    }
    return new BooleanQuery.Builder()
        .add(said, BooleanClause.Occur.SHOULD)
        .add(new BoostQuery(IndexBody.any(language, like), LIKENESS), BooleanClause.Occur.SHOULD)
        .build();
  }

  /** Words like this one; empty where there are none. */
  String like(SearchTerm term) {
    return like.getOrDefault(term, "");
  }
}
