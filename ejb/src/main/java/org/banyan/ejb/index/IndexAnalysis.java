package org.banyan.ejb.index;

import java.io.Reader;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.LimitTokenPositionFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How the words of each language are taken apart. Accents and case never matter. No word is thrown
 * away for being common: then a question made of such words would find nothing. Chinese goes by
 * single signs and pairs: every dictionary of words would miss some.
 */
final class IndexAnalysis implements LuceneAnalysisConfigurer {

  static final String FOLDED = "folded";
  static final String START = "start";
  static final String ONE_WORD = "one_word";

  private static final int LONGEST_START = 20;
  private static final int ALL_SCRIPTS = 0xff;

  private static final Map<String, UnaryOperator<TokenStream>> STEMS =
      Map.of(
          "en", words -> new PorterStemFilter(new ICUFoldingFilter(possessive(words))),
          "fr", words -> new FrenchLightStemFilter(new ICUFoldingFilter(elision(words))),
          "es", words -> new SpanishLightStemFilter(new ICUFoldingFilter(words)),
          "ar", words -> new ICUFoldingFilter(arabic(words)),
          "ru", words -> new ICUFoldingFilter(new RussianLightStemFilter(words)),
          "zh", words -> new ICUFoldingFilter(new CJKBigramFilter(words, ALL_SCRIPTS, true)),
          "xx", ICUFoldingFilter::new);

  private static TokenStream possessive(TokenStream words) {
    return new EnglishPossessiveFilter(words);
  }

  private static TokenStream elision(TokenStream words) {
    return new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
  }

  private static TokenStream arabic(TokenStream words) {
    return new ArabicStemFilter(new ArabicNormalizationFilter(new DecimalDigitFilter(words)));
  }

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    for (String language : IndexField.LANGUAGES) {
      context.analyzer(language).instance(ofLanguage(language));
    }
    context.analyzer(FOLDED).instance(new Folding());
    context.analyzer(START).instance(new Starts());
    context.normalizer(ONE_WORD).instance(new OneWord());
    context.similarity(new BlindSimilarity());
  }

  /** A word without accents and case, as the spelling field has it. */
  static String folded(String word) {
    try (Analyzer folding = new OneWord()) {
      return folding.normalize("", word).utf8ToString();
    }
  }

  static Analyzer ofLanguage(String language) {
    return new OfLanguage(language);
  }

  private static final class OfLanguage extends Analyzer {

    private final String language;

    private OfLanguage(String language) {
      this.language = language;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokens = tokens();
      TokenStream lower = new LowerCaseFilter(tokens);
      return new TokenStreamComponents(tokens, STEMS.get(language).apply(lower));
    }

    private Tokenizer tokens() {
      return switch (language) {
        case "xx" -> new ICUTokenizer();
        default -> new StandardTokenizer();
      };
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return new ICUFoldingFilter(in);
    }
  }

  /** Words as they are, without accents and case: for spelling and names. */
  private static final class Folding extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokens = new ICUTokenizer();
      return new TokenStreamComponents(tokens, new ICUFoldingFilter(tokens));
    }
  }

  /** Beginnings of words, of which the first letters are enough while one types. */
  private static final class Starts extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokens = new ICUTokenizer();
      TokenStream folded = new ICUFoldingFilter(tokens);
      TokenStream few = new LimitTokenPositionFilter(folded, LONGEST_START, false);
      return new TokenStreamComponents(
          tokens, new EdgeNGramTokenFilter(few, 1, LONGEST_START, true));
    }
  }

  /** A whole name as one word. */
  private static final class OneWord extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokens = new KeywordTokenizer();
      return new TokenStreamComponents(tokens, fold(tokens));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return fold(in);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
      return reader;
    }

    private static TokenStream fold(TokenStream in) {
      return new TrimFilter(new ICUFoldingFilter(in));
    }
  }
}
