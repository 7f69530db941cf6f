package org.banyan.ejb.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.banyan.ejb.index.CurrentIndex;
import org.banyan.ejb.index.IndexDocument;
import org.banyan.ejb.index.IndexField;
import org.banyan.ejb.index.SearchIndex;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** What somebody who types may be about to look for: titles, people and labels by their start. */
@ApplicationScoped
class Suggesting {

  private static final int MOST = 8;
  private static final int MOST_LABELS = 3;
  private static final AggregationKey<Map<String, Long>> LABELS =
      AggregationKey.of(IndexField.LABEL);

  @Inject CurrentIndex current;
  @Inject HitChecking checking;
  @Inject IndexQuestion question;

  List<Suggestion> suggest(String start, SearchSight sight) {
    if (start.isBlank() || sight.places().isEmpty()) {
      return List.of();
    }
    List<Suggestion> found = current.search(index -> suggest(index, start.strip(), sight));
    return found == null ? List.of() : found;
  }

  private List<Suggestion> suggest(SearchIndex index, String start, SearchSight sight) {
    try (SearchSession session = index.open()) {
      List<Suggestion> all = new ArrayList<>(things(session, start, sight));
      all.addAll(labels(session, start, sight));
      return all;
    }
  }

  private List<Suggestion> things(SearchSession session, String start, SearchSight sight) {
    List<String> keys =
        session
            .search(IndexDocument.class)
            .select(f -> f.id(String.class))
            .where(
                f ->
                    question
                        .predicates(f, sight)
                        .visible()
                        .must(
                            f.match()
                                .field(IndexField.NAME_START)
                                .matching(start)
                                .minimumShouldMatchPercent(100))
                        .should(f.match().field(IndexField.NAME).matching(start).boost(10))
                        .should(f.range().field(IndexField.LINKS).atLeast(1)))
            .fetchHits(MOST);
    Map<String, Hit> readable = checking.readable(keys, sight);
    return keys.stream()
        .map(readable::get)
        .filter(Objects::nonNull)
        .map(hit -> new Suggestion(null, hit))
        .toList();
  }

  private List<Suggestion> labels(SearchSession session, String start, SearchSight sight) {
    String prefix = start.toLowerCase(Locale.ROOT);
    Map<String, Long> counts =
        session
            .search(IndexDocument.class)
            .where(
                f ->
                    question
                        .predicates(f, sight)
                        .visible()
                        .filter(f.prefix().field(IndexField.LABEL).matching(prefix)))
            .aggregation(LABELS, f -> f.terms().field(IndexField.LABEL, String.class))
            .fetch(0)
            .aggregation(LABELS);
    return counts.keySet().stream()
        .filter(label -> label.startsWith(prefix))
        .limit(MOST_LABELS)
        .map(label -> new Suggestion(label, null))
        .toList();
  }
}
