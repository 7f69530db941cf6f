package org.banyan.ejb.index;

import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/**
 * The fields of bodies, which Hibernate Search has no type for: where each word begins and ends
 * stands beside the word. Otherwise marking the words of a hit would mean to read where every other
 * word of it stands, or to take the whole text apart again.
 */
public final class IndexBody {

  private static final Map<String, Analyzer> ANALYZERS =
      IndexField.LANGUAGES.stream()
          .collect(Collectors.toUnmodifiableMap(Function.identity(), IndexAnalysis::ofLanguage));

  private static final FieldType TYPE = type();

  private IndexBody() {}

  private static FieldType type() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.setDocValuesType(DocValuesType.BINARY);
    type.freeze();
    return type;
  }

  /** Texts that have all these words. */
  public static Query all(String language, String words) {
    return found(builder(language).createMinShouldMatchQuery(field(language), words, 1));
  }

  /** Texts that have one of these words. */
  public static Query any(String language, String words) {
    return found(builder(language).createBooleanQuery(field(language), words));
  }

  /** Texts that have these words one after the other. */
  public static Query phrase(String language, String words) {
    return found(builder(language).createPhraseQuery(field(language), words));
  }

  public static Analyzer analyzer(String language) {
    return ANALYZERS.get(language);
  }

  /** The texts of such a field, as UTF-8, to be asked for in the order of documents; or null. */
  public static BinaryDocValues texts(String field, IndexReader reader) throws IOException {
    return MultiDocValues.getBinaryValues(reader, field);
  }

  static Field written(String language, String text) {
    return new Words(field(language), text, analyzer(language));
  }

  private static QueryBuilder builder(String language) {
    return new QueryBuilder(analyzer(language));
  }

  private static String field(String language) {
    return IndexField.body(language);
  }

  private static Query found(Query query) {
    return query == null ? new MatchNoDocsQuery("no words") : query;
  }

  /**
   * Hibernate Search writes fields that it has no type for as one word; this one knows better. The
   * text itself is kept as it is: what Lucene stores it packs, and a search would unpack fifty.
   */
  private static final class Words extends Field {

    private final Analyzer words;

    private Words(String name, String text, Analyzer words) {
      super(name, text, TYPE);
      this.words = words;
    }

    @Override
    public TokenStream tokenStream(Analyzer whole, TokenStream reuse) {
      return words.tokenStream(name(), stringValue());
    }

    @Override
    public BytesRef binaryValue() {
      return new BytesRef(stringValue());
    }
  }
}
