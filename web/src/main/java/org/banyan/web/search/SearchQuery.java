package org.banyan.web.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.banyan.domain.search.SearchReading;
import org.banyan.domain.search.SearchWords;
import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.search.Facet;
import org.banyan.ejb.search.Freshness;
import org.banyan.ejb.search.Rated;
import org.banyan.ejb.search.SearchFilter;
import org.banyan.ejb.search.SearchRequest;
import org.banyan.ejb.search.SearchSort;
import org.banyan.web.api.Described;
import org.banyan.web.api.Query;
import org.banyan.web.shared.Answers;

/** What stands behind the question mark of a search. */
public class SearchQuery {

  private static final String ON_THEME = "on-theme";

  @Described("Words, \"phrases\", -without, space:key, label:name, by:handle and after:2026-01-31.")
  @QueryParam("q")
  String words;

  @QueryParam("space")
  String space;

  @QueryParam("theme")
  String theme;

  @QueryParam("region")
  String region;

  @QueryParam("target")
  String target;

  @QueryParam("kind")
  String kind;

  @QueryParam("lang")
  String language;

  @QueryParam("label")
  String label;

  @Described("page, space, person or file.")
  @QueryParam("type")
  String type;

  @Described("MONTH, YEAR or OLDER.")
  @QueryParam("freshness")
  String freshness;

  @Described("Means of 4 or of 3 stars and more, low for less, or unrated.")
  @QueryParam("rating")
  String rating;

  @Described("RELEVANCE, NEWEST or RATED (the best rated first).")
  @QueryParam("sort")
  String sort;

  /** On screens {@code lang} and {@code theme} say how they speak and look, not what is sought. */
  static SearchQuery of(HttpServletRequest request) {
    SearchQuery query = new SearchQuery();
    query.words = request.getParameter("q");
    query.space = request.getParameter("space");
    query.theme = request.getParameter(ON_THEME);
    query.region = request.getParameter("region");
    query.target = request.getParameter("target");
    query.kind = request.getParameter("kind");
    query.language = request.getParameter("language");
    query.label = request.getParameter("label");
    query.type = request.getParameter("type");
    query.freshness = request.getParameter("freshness");
    query.rating = request.getParameter("rating");
    query.sort = request.getParameter("sort");
    return query;
  }

  SearchRequest request(String readersLanguage, int from, int limit) {
    if (from < 0 || from > SearchRequest.FARTHEST) {
      throw new Invalid("cursor", "cursor-invalid", "This is not a cursor that a list gave.");
    }
    requireShort("q", words());
    values().forEach((facet, value) -> requireShort(parameter(facet), value));
    return new SearchRequest(
        SearchReading.read(words), filter(), order(), readersLanguage, from, limit);
  }

  /** Best match first where none is asked for. */
  SearchSort order() {
    SearchSort order = Query.choice("sort", SearchSort.class, sort);
    return order == null ? SearchSort.RELEVANCE : order;
  }

  private static void requireShort(String field, String value) {
    if (value.length() > SearchWords.LONGEST) {
      throw new Invalid(
          field,
          "search-long",
          "A search has at most " + SearchWords.LONGEST + " characters. Leave some words out.");
    }
  }

  private SearchFilter filter() {
    Query.choice("freshness", Freshness.class, freshness);
    if (Query.text(rating) != null && Rated.named(rating.strip()).isEmpty()) {
      throw new Invalid("rating", "unknown-value", "Choose one of: 4, 3, low, unrated.");
    }
    SearchFilter filter = SearchFilter.none();
    for (var value : values().entrySet()) {
      filter = filter.with(value.getKey(), value.getValue());
    }
    return filter;
  }

  /** What each facet is narrowed to. */
  Map<Facet, String> values() {
    Map<Facet, String> values = new LinkedHashMap<>();
    put(values, Facet.TYPE, type);
    put(values, Facet.SPACE, space);
    put(values, Facet.THEME, theme);
    put(values, Facet.REGION, region);
    put(values, Facet.TARGET, target);
    put(values, Facet.KIND, kind);
    put(values, Facet.LANGUAGE, language);
    put(values, Facet.LABEL, label);
    put(values, Facet.FRESHNESS, freshness);
    put(values, Facet.RATING, rating);
    return values;
  }

  private static void put(Map<Facet, String> values, Facet facet, String given) {
    if (Query.text(given) != null) {
      values.put(facet, given.strip());
    }
  }

  String words() {
    return words == null ? "" : words.strip();
  }

  /** As much of the words as a search may have. */
  String beginning() {
    return words().substring(0, Math.min(words().length(), SearchWords.LONGEST));
  }

  boolean isTooLong() {
    return words().length() > SearchWords.LONGEST;
  }

  /** Whether nothing is asked at all. */
  boolean isEmpty() {
    return values().isEmpty() && SearchReading.read(words).empty();
  }

  /** The address of the same search with one facet otherwise; null to let it go. */
  String with(Facet facet, String value) {
    Map<Facet, String> values = new LinkedHashMap<>(values());
    values.remove(facet);
    if (value != null) {
      values.put(facet, value);
    }
    return address(values, words(), order());
  }

  String again() {
    return address(values(), words(), order());
  }

  String sorted(SearchSort other) {
    return address(values(), words(), other);
  }

  String saying(String other) {
    return address(values(), other, order());
  }

  private static String address(Map<Facet, String> values, String words, SearchSort order) {
    String facets =
        values.entrySet().stream()
            .map(value -> "&" + onScreen(value.getKey()) + "=" + Answers.encode(value.getValue()))
            .collect(Collectors.joining());
    return "/search?q="
        + Answers.encode(words)
        + facets
        + (order == SearchSort.RELEVANCE ? "" : "&sort=" + order);
  }

  private static String onScreen(Facet facet) {
    return facet == Facet.THEME ? ON_THEME : parameter(facet);
  }

  static String parameter(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }
}
