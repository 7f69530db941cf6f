package org.banyan.ejb.index;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banyan.domain.page.PageRating;
import org.banyan.domain.rating.RatingLevel;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFinalStep;

/** The fields of the index, each declared once. */
final class IndexSchema {

  private final IndexSchemaElement root;
  private final Map<String, IndexFieldReference<String>> texts = new HashMap<>();
  private final IndexFieldReference<Instant> saved;
  private final IndexFieldReference<Integer> links;
  private final Map<String, IndexFieldReference<Integer>> numbers = new HashMap<>();

  IndexSchema(IndexSchemaElement root, IndexFieldTypeFactory types) {
    this.root = root;
    IndexField.CHOICES.forEach(
        name -> declare(name, types.asString().aggregable(Aggregable.YES).toIndexFieldType()));
    IndexField.LANGUAGES.forEach(language -> declare(language, types));
    List.of(IndexField.ALIAS, IndexField.LABEL_WORDS, IndexField.SPELLING, IndexField.FILE_SPELLING)
        .forEach(name -> declare(name, types.asString().analyzer(IndexAnalysis.FOLDED)));
    declare(IndexField.KEY, types.asString());
    declare(IndexField.NAME, types.asString().normalizer(IndexAnalysis.ONE_WORD));
    declare(
        IndexField.NAME_START,
        types
            .asString()
            .analyzer(IndexAnalysis.START)
            .searchAnalyzer(IndexAnalysis.FOLDED)
            .norms(Norms.NO));
    saved =
        root.field(
                IndexField.SAVED,
                types.asInstant().sortable(Sortable.YES).aggregable(Aggregable.YES))
            .toReference();
    links = root.field(IndexField.LINKS, types.asInteger()).toReference();
    List.of(
            IndexField.RATINGS,
            IndexField.RATING_SUM,
            IndexField.RATING_WEIGHT,
            IndexField.ratingOver(RatingLevel.GOOD_FROM),
            IndexField.ratingOver(RatingLevel.FAIR_FROM))
        .forEach(name -> number(name, types));
  }

  private void number(String name, IndexFieldTypeFactory types) {
    var type = types.asInteger().sortable(Sortable.YES).aggregable(Aggregable.YES);
    numbers.put(name, root.field(name, type).toReference());
  }

  private void declare(String language, IndexFieldTypeFactory types) {
    declare(IndexField.title(language), types.asString().analyzer(language));
    declare(IndexField.headings(language), types.asString().analyzer(language));
    declare(
        IndexField.body(language),
        types
            .extension(LuceneExtension.get())
            .asNative(
                String.class,
                (field, text, document) -> document.accept(IndexBody.written(language, text))));
  }

  private void declare(String name, IndexFieldTypeFinalStep<String> type) {
    declare(name, type.toIndexFieldType());
  }

  private void declare(
      String name, org.hibernate.search.engine.backend.types.IndexFieldType<String> type) {
    texts.put(name, root.field(name, type).multiValued().toReference());
  }

  void put(DocumentElement document, String field, Collection<String> values) {
    values.forEach(value -> put(document, field, value));
  }

  void put(DocumentElement document, String field, String value) {
    if (value != null && !value.isBlank()) {
      document.addValue(texts.get(field), value);
    }
  }

  void put(DocumentElement document, Instant savedAt, int linked) {
    document.addValue(saved, savedAt);
    document.addValue(links, linked);
  }

  /** In halves, which is how ratings count; where there is none, only that there is none. */
  void put(DocumentElement document, PageRating rating) {
    put(document, IndexField.RATINGS, rating.count());
    if (!rating.isNone()) {
      int sum = (int) Math.round(2 * rating.sum());
      int weight = (int) Math.round(2 * rating.weight());
      put(document, IndexField.RATING_SUM, sum);
      put(document, IndexField.RATING_WEIGHT, weight);
      for (int stars : List.of(RatingLevel.GOOD_FROM, RatingLevel.FAIR_FROM)) {
        put(document, IndexField.ratingOver(stars), sum - stars * weight);
      }
    }
  }

  private void put(DocumentElement document, String number, int value) {
    document.addValue(numbers.get(number), value);
  }
}
