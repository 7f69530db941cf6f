package org.banyan.ejb.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.banyan.domain.search.SearchTerm;
import org.banyan.ejb.index.IndexBody;
import org.banyan.ejb.index.IndexField;

/**
 * Finds the places in which hits say what was looked for. Lucene's highlighter is asked for all
 * hits at once: Hibernate Search asks it for each, and each time takes the whole question apart.
 */
record Highlighting(IndexReader reader, SearchRequest request, Wording wording) {

  private static final int FRAGMENTS = 2;

  /** Characters, of which about two fifths stand before the word that is marked. */
  private static final int FRAGMENT = 160;

  private static final float WORD_FROM_START = 0.4f;
  private static final int LONGEST_TEXT = 1_000_000;
  private static final String BETWEEN = "\uE002";

  /** By key; hits without a text have no snippet. */
  Map<String, Snippet> of(List<String> keys, Collection<String> languages) throws IOException {
    Map<String, Snippet> snippets = new HashMap<>();
    Map<String, Integer> documents = new KeyedDocuments(reader).of(keys);
    if (!documents.isEmpty()) {
      List<String> found = List.copyOf(documents.keySet());
      int[] numbers = found.stream().mapToInt(documents::get).toArray();
      for (String[] texts : fragments(numbers, languages).values()) {
        for (int i = 0; i < texts.length; i++) {
          if (texts[i] != null) {
            snippets.put(found.get(i), Snippet.of(List.of(texts[i].split(BETWEEN))));
          }
        }
      }
    }
    return snippets;
  }

  private Map<String, String[]> fragments(int[] documents, Collection<String> languages)
      throws IOException {
    Set<String> written = written(languages);
    String[] fields = written.stream().map(IndexField::body).toArray(String[]::new);
    int[] most = new int[fields.length];
    Arrays.fill(most, FRAGMENTS);
    return highlighter().highlightFields(fields, said(written), documents, most);
  }

  private UnifiedHighlighter highlighter() {
    return new TextHighlighter(
        UnifiedHighlighter.builder(new IndexSearcher(reader), IndexBody.analyzer("xx"))
            .withHandleMultiTermQuery(false)
            .withWeightMatches(false)
            .withMaxLength(LONGEST_TEXT)
            .withMaxNoHighlightPassages(1)
            .withScorer(new SnippetScorer())
            .withBreakIterator(Highlighting::pieces)
            .withFormatter(
                new DefaultPassageFormatter(Snippet.BEGIN, Snippet.END, BETWEEN, false)));
  }

  /** At blanks: the rules by which sentences end are dear, and few readers of hits miss them. */
  private static BreakIterator pieces() {
    return LengthGoalBreakIterator.createClosestToLength(
        new CustomSeparatorBreakIterator(' '), FRAGMENT, WORD_FROM_START);
  }

  /** What has no language, such as people, is written under one of its own. */
  private static Set<String> written(Collection<String> languages) {
    Set<String> written = new TreeSet<>();
    written.add(IndexField.language(null));
    languages.forEach(language -> written.add(IndexField.language(language)));
    return written;
  }

  private Query said(Set<String> languages) {
    BooleanQuery.Builder said = new BooleanQuery.Builder();
    for (SearchTerm term : request.words().wanted()) {
      for (String language : languages) {
        said.add(wording.body(term, language), BooleanClause.Occur.SHOULD);
      }
    }
    return said.build();
  }
}
