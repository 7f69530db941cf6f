package org.banyan.ejb.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banyan.ejb.index.IndexField;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.util.common.data.Range;

/** Facets that no field holds as they are: how long ago, and how well rated. */
record RangeFacets(Instant now, RatingScale scale) {

  private static final AggregationKey<Map<Range<Instant>, Long>> SAVED =
      AggregationKey.of(IndexField.SAVED);

  void askOf(SearchQueryOptionsStep<?, ?, ?, ?, ?> query) {
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
    for (Rated rated : Rated.values()) {
      query.aggregation(
          key(rated), f -> f.range().field(field(rated), Integer.class).range(scale.range(rated)));
    }
  }

  List<FacetCount> freshness(SearchResult<?> result) {
    List<Long> counted = List.copyOf(result.aggregation(SAVED).values());
    return Stream.of(Freshness.values())
        .map(value -> new FacetCount(value.name(), counted.get(value.ordinal())))
        .filter(count -> count.count() > 0)
        .toList();
  }

  List<FacetCount> rating(SearchResult<?> result) {
    return Stream.of(Rated.values())
        .map(rated -> new FacetCount(rated.word(), one(result.aggregation(key(rated)))))
        .filter(count -> count.count() > 0)
        .toList();
  }

  private static AggregationKey<Map<Range<Integer>, Long>> key(Rated rated) {
    return AggregationKey.of("rated-" + rated.word());
  }

  static String field(Rated rated) {
    return rated == Rated.UNRATED ? IndexField.RATINGS : IndexField.ratingOver(rated.stars());
  }

  private static long one(Map<Range<Integer>, Long> counted) {
    return counted.values().iterator().next();
  }
}
