package org.banyan.ejb.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.banyan.domain.page.PageRating;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On Lucene itself: every field is written and found. */
class SearchIndexTest {

  private static final Instant SAVED = Instant.parse("2026-03-01T00:00:00Z");

  @TempDir Path folder;
  private SearchIndex index;

  @BeforeEach
  void open() {
    index = new SearchIndex(folder);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "en, Old age pensions, pension, The farmer's wives were contributing, farmer contributes",
    "fr, L’éducation des filles, education, Les écoles publiques, ecole publique",
    "es, Protección social, proteccion, Los maestros pequeños, maestro pequeno",
    "ar, الحماية الاجتماعية, حماية, المدارس الكبيرة, مدارس",
    "ru, Пенсионное обеспечение, пенсионного, Деревенские школы, школа",
    "zh, 社会保障制度, 社会, 养老保险覆盖全国, 保险",
    "pt-BR, Proteção social, protecao, As crianças, criancas",
  })
  void everyLanguageIsTakenApartInItsWay(
      String language, String title, String word, String body, String bodyWords) {
    write(document("page:1", language, title, body));
    String kept = IndexField.language(language);
    assertThat(found(f -> f.match().field(IndexField.title(kept)).matching(word)))
        .containsExactly("page:1");
    assertThat(
            found(
                f ->
                    f.extension(LuceneExtension.get())
                        .fromLuceneQuery(IndexBody.all(kept, bodyWords))))
        .containsExactly("page:1");
  }

  @ParameterizedTest
  @CsvSource({
    "headings_en, deduction",
    "alias, elder",
    "alias, 'old age'",
    "labelWords, dignity",
    "spelling, farmers",
    "name, 'ELDER CARE'",
    "name, 'öld age pensions'",
    "nameStart, pens",
    "nameStart, eld",
    "kind, page",
    "space, 7",
    "language, en",
    "label, dignity at work",
    "theme, pensions",
    "region, ghana",
    "target, elderly",
    "pageKind, GUIDELINE",
    "person, ada",
  })
  void everyFieldIsFound(String field, String words) {
    write(document("page:1", "en", "Old age pensions", "What farmers get"));
    assertThat(found(f -> f.match().field(field).matching(words))).containsExactly("page:1");
  }

  @Test
  void numbersAndTimesAreFound() {
    write(document("page:1", "en", "Old age pensions", ""));
    assertThat(found(f -> f.range().field(IndexField.SAVED).between(SAVED, SAVED))).hasSize(1);
    assertThat(found(f -> f.match().field(IndexField.LINKS).matching(3))).hasSize(1);
    assertThat(found(f -> f.match().field(IndexField.RATINGS).matching(3))).hasSize(1);
    assertThat(found(f -> f.match().field(IndexField.RATING_SUM).matching(22))).hasSize(1);
    assertThat(found(f -> f.match().field(IndexField.RATING_WEIGHT).matching(5))).hasSize(1);
    assertThat(found(f -> f.match().field(IndexField.ratingOver(4)).matching(2))).hasSize(1);
    assertThat(found(f -> f.match().field(IndexField.ratingOver(3)).matching(7))).hasSize(1);
  }

  @Test
  void aDocumentIsReplacedAndTakenOut() {
    write(document("page:1", "en", "Old age", ""));
    write(document("page:1", "fr", "Vieillesse", ""));
    assertThat(found(SearchPredicateFactory::matchAll)).containsExactly("page:1");
    index.write(List.of(), Set.of("page:1"));
    index.commit();
    assertThat(found(SearchPredicateFactory::matchAll)).isEmpty();
  }

  @Test
  void whatIsCommittedIsThereWhenTheFolderIsOpenedAgain() {
    write(document("page:1", "en", "Old age", ""));
    index.close();
    index = new SearchIndex(folder);
    assertThat(found(SearchPredicateFactory::matchAll)).containsExactly("page:1");
  }

  private void write(IndexDocument document) {
    index.write(List.of(document), List.of());
    index.commit();
  }

  private List<Object> found(Function<SearchPredicateFactory, PredicateFinalStep> predicate) {
    try (var session = index.open()) {
      return session
          .search(IndexDocument.class)
          .select(f -> f.id())
          .where(predicate::apply)
          .fetchHits(10);
    }
  }

  private static IndexDocument document(String id, String language, String title, String body) {
    return new IndexDocument(
        id,
        IndexKind.PAGE,
        7L,
        language,
        title,
        List.of("elder care"),
        List.of("Deductions"),
        body,
        Set.of("dignity at work"),
        Set.of("pensions"),
        Set.of("ghana"),
        Set.of("elderly"),
        "GUIDELINE",
        Set.of("ada"),
        SAVED,
        3,
        new PageRating(3, 2.5, 11));
  }
}
