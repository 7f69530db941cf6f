package org.banyan.ejb.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.banyan.ejb.index.CurrentIndex;
import org.banyan.ejb.index.IndexDocument;
import org.banyan.ejb.index.IndexField;
import org.banyan.ejb.index.SearchIndex;
import org.banyan.ejb.shared.Settings;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.util.common.data.Range;

/** Asks the index. */
@ApplicationScoped
class IndexQuestion {

  private static final int MOST_VALUES = 30;
  private static final AggregationKey<Map<Range<Instant>, Long>> SAVED =
      AggregationKey.of(IndexField.SAVED);

  @Inject Clock clock;
  @Inject CurrentIndex current;
  @Inject Dictionary dictionary;
  @Inject Settings settings;

  /** A hit as the index knows it. */
  record Found(String key, float score, Snippet snippet) {}

  private record Scored(String key, float score) {

    Found with(Map<String, Snippet> snippets) {
      return new Found(key, score, snippets.getOrDefault(key, Snippet.NONE));
    }
  }

  /** What the index says. */
  record Answer(List<Found> found, Map<Facet, List<FacetCount>> facets, long total) {}

  /** Nothing while there is no index. */
  Optional<Answer> ask(SearchRequest request, SearchSight sight, Looseness looseness) {
    return Optional.ofNullable(current.search(index -> ask(index, request, sight, looseness)));
  }

  SearchPredicates predicates(SearchPredicateFactory factory, SearchSight sight) {
    return new SearchPredicates(factory, sight, SearchBoosts.read(settings.searchBoosts()), clock);
  }

  private Answer ask(
      SearchIndex index, SearchRequest request, SearchSight sight, Looseness looseness) {
    try (var session = index.open();
        var reader = Dictionary.reader(session)) {
      Wording wording = Wording.of(request.words().wanted(), looseness, dictionary, reader);
      var query =
          session
              .search(IndexDocument.class)
              .select(f -> f.composite().from(f.id(String.class), f.score()).as(Scored::new))
              .where(f -> predicates(f, sight).meant(request, wording))
              .sort(
                  f ->
                      request.sort() == SearchSort.NEWEST
                          ? f.field(IndexField.SAVED).desc()
                          : f.composite().add(f.score()).add(f.field(IndexField.SAVED).desc()));
      for (Facet facet : Facet.values()) {
        facet
            .field()
            .ifPresent(
                field ->
                    query.aggregation(
                        AggregationKey.<Map<String, Long>>of(field),
                        f -> f.terms().field(field, String.class).maxTermCount(MOST_VALUES)));
      }
      Instant now = clock.instant();
      Instant month = now.minus(Duration.ofDays(Freshness.MONTH.days()));
      Instant year = now.minus(Duration.ofDays(Freshness.YEAR.days()));
      query.aggregation(
          SAVED,
          f ->
              f.range()
                  .field(IndexField.SAVED, Instant.class)
                  .range(Range.atLeast(month))
                  .range(Range.atLeast(year))
                  .range(Range.lessThan(year)));
      var result = query.fetch(request.from(), request.limit());
      return answer(result, new Highlighting(reader, request, wording));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer answer(SearchResult<Scored> result, Highlighting highlighting)
      throws IOException {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(
          facet,
          facet
              .field()
              .map(field -> counts(result.aggregation(AggregationKey.of(field))))
              .orElseGet(() -> freshness(result.aggregation(SAVED))));
    }
    var languages = facets.get(Facet.LANGUAGE).stream().map(FacetCount::value).toList();
    var keys = result.hits().stream().map(Scored::key).toList();
    Map<String, Snippet> snippets = highlighting.of(keys, languages);
    List<Found> found = result.hits().stream().map(hit -> hit.with(snippets)).toList();
    return new Answer(found, facets, result.total().hitCount());
  }

  private static List<FacetCount> counts(Map<String, Long> terms) {
    return terms.entrySet().stream()
        .map(term -> new FacetCount(term.getKey(), term.getValue()))
        .toList();
  }

  private static List<FacetCount> freshness(Map<Range<Instant>, Long> ranges) {
    List<Long> counted = List.copyOf(ranges.values());
    return Stream.of(Freshness.values())
        .map(value -> new FacetCount(value.name(), counted.get(value.ordinal())))
        .filter(count -> count.count() > 0)
        .toList();
  }
}
