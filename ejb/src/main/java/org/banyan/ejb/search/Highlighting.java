package org.banyan.ejb.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.banyan.ejb.index.IndexDocument;
import org.banyan.ejb.index.IndexField;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Finds the sentences in which hits say what was looked for. Asked apart from the hits and for one
 * language after the other, because each field that is asked for reads a hit's whole text again.
 */
record Highlighting(SearchSession session, SearchRequest request, Wording wording) {

  /** Characters. */
  private static final int FRAGMENT = 160;

  /** By key; hits without a text have no snippet. */
  Map<String, Snippet> of(List<String> keys, Collection<String> languages) {
    Map<String, Snippet> snippets = new HashMap<>();
    if (!keys.isEmpty()) {
      written(languages).forEach(language -> add(keys, language, snippets));
    }
    return snippets;
  }

  /** What has no language, such as people, is written under one of its own. */
  private static Set<String> written(Collection<String> languages) {
    Set<String> written = new TreeSet<>();
    written.add(IndexField.language(null));
    languages.forEach(language -> written.add(IndexField.language(language)));
    return written;
  }

  @SuppressWarnings("unchecked")
  private void add(List<String> keys, String language, Map<String, Snippet> snippets) {
    String body = IndexField.body(language);
    List<List<?>> hits =
        session
            .search(IndexDocument.class)
            .select(f -> f.composite().from(f.id(), f.highlight(body)).asList())
            .where(f -> SearchPredicates.saying(f, keys, language, request, wording))
            .highlighter(
                h ->
                    h.fastVector()
                        .numberOfFragments(2)
                        .fragmentSize(FRAGMENT)
                        .noMatchSize(FRAGMENT)
                        .tag(Snippet.BEGIN, Snippet.END))
            .fetchHits(keys.size());
    hits.forEach(hit -> snippets.put((String) hit.get(0), Snippet.of((List<String>) hit.get(1))));
  }
}
