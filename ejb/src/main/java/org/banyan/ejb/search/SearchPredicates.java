package org.banyan.ejb.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.lucene.search.BoostQuery;
import org.banyan.domain.search.SearchTerm;
import org.banyan.domain.search.SearchWords;
import org.banyan.ejb.index.IndexField;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What a question means to the index. Words only ever go in as values, never as a language. */
final class SearchPredicates {

  private static final int MANY_LINKS = 5;

  private final SearchPredicateFactory f;
  private final SearchSight sight;
  private final SearchBoosts boosts;
  private final RatingScale scale;
  private final Instant now;

  SearchPredicates(
      SearchPredicateFactory f,
      SearchSight sight,
      SearchBoosts boosts,
      RatingScale scale,
      Clock clock) {
    this.f = f;
    this.sight = sight;
    this.boosts = boosts;
    this.scale = scale;
    this.now = clock.instant();
  }

  /** Everything that the reader may find. */
  BooleanPredicateClausesStep<?> visible() {
    var bool = f.bool().filter(f.terms().field(IndexField.SPACE).matchingAny(sight.places()));
    if (!sight.left().isEmpty()) {
      bool = bool.mustNot(f.id().matchingAny(sight.left()));
    }
    return bool;
  }

  PredicateFinalStep meant(SearchRequest request, Wording wording) {
    var bool = visible();
    narrow(bool, request.words());
    request.filter().values().forEach((facet, value) -> bool.filter(is(facet, value)));
    words(bool, request, wording);
    rank(bool, request.words());
    return bool;
  }

  private void words(BooleanPredicateClausesStep<?> bool, SearchRequest request, Wording wording) {
    List<SearchTerm> wanted = request.words().wanted();
    var said = f.bool();
    for (SearchTerm term : wanted) {
      var word = says(term, request.language(), wording);
      said = wording.all() ? said.must(word) : said.should(word);
    }
    if (wanted.isEmpty()) {
      bool.must(f.matchAll());
    } else {
      bool.must(said);
    }
    for (SearchTerm term : request.words().unwanted()) {
      bool.mustNot(says(term, request.language(), Wording.exact()));
    }
  }

  private PredicateFinalStep says(SearchTerm term, String language, Wording wording) {
    var any = f.bool();
    for (String tongue : IndexField.LANGUAGES) {
      float own = tongue.equals(language) ? boosts.language() : 1;
      any.should(says(IndexField.title(tongue), boosts.title() * own, term, wording));
      any.should(says(IndexField.headings(tongue), boosts.headings() * own, term, wording));
      any.should(body(tongue, boosts.body() * own, term, wording));
    }
    any.should(says(IndexField.ALIAS, boosts.alias(), term, wording));
    any.should(says(IndexField.LABEL_WORDS, boosts.labels(), term, wording));
    return any;
  }

  private PredicateFinalStep body(String tongue, float boost, SearchTerm term, Wording wording) {
    return f.extension(LuceneExtension.get())
        .fromLuceneQuery(new BoostQuery(wording.body(term, tongue), boost));
  }

  private PredicateFinalStep says(String field, float boost, SearchTerm term, Wording wording) {
    if (term.phrase()) {
      return f.phrase().field(field).boost(boost).matching(term.text());
    }
    var said =
        f.match().field(field).boost(boost).matching(term.text()).minimumShouldMatchPercent(100);
    String like = wording.like(term);
    return like.isEmpty()
        ? said
        : f.bool()
            .should(said)
            .should(f.match().field(field).boost(boost * Wording.LIKENESS).matching(like));
  }

  private void narrow(BooleanPredicateClausesStep<?> bool, SearchWords words) {
    if (!words.spaces().isEmpty()) {
      List<String> ids = words.spaces().stream().map(this::space).toList();
      bool.filter(f.terms().field(IndexField.SPACE).matchingAny(ids));
    }
    words.labels().forEach(l -> bool.filter(f.match().field(IndexField.LABEL).matching(l)));
    if (!words.people().isEmpty()) {
      bool.filter(f.terms().field(IndexField.PERSON).matchingAny(words.people()));
    }
    if (words.after() != null) {
      Instant start = words.after().atStartOfDay(ZoneOffset.UTC).toInstant();
      bool.filter(f.range().field(IndexField.SAVED).atLeast(start));
    }
  }

  private PredicateFinalStep is(Facet facet, String value) {
    if (facet == Facet.FRESHNESS) {
      return saved(Freshness.valueOf(value));
    }
    if (facet == Facet.RATING) {
      return rated(Rated.named(value).orElseThrow());
    }
    String term = facet == Facet.SPACE ? space(value) : value;
    return f.match().field(facet.field().orElseThrow()).matching(term);
  }

  PredicateFinalStep saved(Freshness freshness) {
    var range = f.range().field(IndexField.SAVED);
    return freshness == Freshness.OLDER
        ? range.lessThan(ago(Freshness.YEAR))
        : range.atLeast(ago(freshness));
  }

  private PredicateFinalStep rated(Rated rated) {
    return f.range().field(RangeFacets.field(rated)).within(scale.range(rated));
  }

  Instant ago(Freshness freshness) {
    return now.minus(Duration.ofDays(freshness.days()));
  }

  /** No space has this id where nobody has the key. */
  private String space(String key) {
    return sight.tree().find(key).map(node -> IndexField.space(node.id())).orElse("none");
  }

  private void rank(BooleanPredicateClausesStep<?> bool, SearchWords words) {
    String line = words.line();
    if (!line.isEmpty()) {
      constant(bool, f.match().field(IndexField.NAME).matching(line), boosts.exact());
    }
    for (Rated rated : List.of(Rated.FOUR, Rated.THREE)) {
      constant(bool, rated(rated), boosts.rated() / 2);
    }
    for (Freshness freshness : List.of(Freshness.MONTH, Freshness.YEAR)) {
      constant(bool, saved(freshness), boosts.fresh() / 2);
    }
    for (int links : List.of(1, MANY_LINKS)) {
      constant(bool, f.range().field(IndexField.LINKS).atLeast(links), boosts.links() / 2);
    }
  }

  private void constant(BooleanPredicateClausesStep<?> bool, PredicateFinalStep what, float boost) {
    if (boost > 0) {
      bool.should(f.bool().filter(what).must(f.matchAll().boost(boost)));
    }
  }
}
