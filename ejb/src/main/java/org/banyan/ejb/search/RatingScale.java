package org.banyan.ejb.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.banyan.domain.page.PageRating;
import org.banyan.ejb.index.IndexField;
import org.banyan.ejb.page.SiteMean;
import org.hibernate.search.util.common.data.Range;

/**
 * Means as they are now, worked out of what the index keeps: the mean of the site moves with every
 * rating, and no page would be written anew for that.
 *
 * @param site the mean of the site
 */
record RatingScale(SiteMean site) {

  /** What the index keeps of a page that is rated so. */
  Range<Integer> range(Rated rated) {
    return switch (rated) {
      case FOUR, THREE -> Range.atLeast(least(rated.stars()));
      case LOW -> Range.lessThan(least(rated.stars()));
      case UNRATED -> Range.between(0, 0);
    };
  }

  /**
   * From how much over so many stars each, in halves, a mean has as many: {@code (10 m + s) / (10 +
   * w) >= t} says the same as {@code s - t w >= 10 (t - m)}.
   */
  private int least(int stars) {
    return (int) Math.ceil(2 * PageRating.PRIOR * (stars - site.value()));
  }

  /** The means of the hits; what is not rated has none. */
  DoubleValuesSource means() {
    return new Means(site.value());
  }

  private static final class Means extends DoubleValuesSource {

    private final double site;

    private Means(double site) {
      this.site = site;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext part, DoubleValues scores) throws IOException {
      var sums = DocValues.getSortedNumeric(part.reader(), IndexField.RATING_SUM);
      var weights = DocValues.getSortedNumeric(part.reader(), IndexField.RATING_WEIGHT);
      return new DoubleValues() {
        private double mean;

        @Override
        public double doubleValue() {
          return mean;
        }

        @Override
        public boolean advanceExact(int doc) throws IOException {
          boolean rated = sums.advanceExact(doc) && weights.advanceExact(doc);
          if (rated) {
            mean = new PageRating(1, half(weights), half(sums)).mean(site);
          }
          return rated;
        }
      };
    }

    private static double half(SortedNumericDocValues values) throws IOException {
      return values.nextValue() / 2.0;
    }

    @Override
    public boolean needsScores() {
      return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
      return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext part) {
      return DocValues.isCacheable(part, IndexField.RATING_SUM, IndexField.RATING_WEIGHT);
    }

    @Override
    public int hashCode() {
      return Double.hashCode(site);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Means means && means.site == site;
    }

    @Override
    public String toString() {
      return "means towards " + site;
    }
  }
}
