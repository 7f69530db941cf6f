package org.banyan.ejb.exchange;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.banyan.ejb.conversion.ConvertedPage;

/** Pages in portions that one transaction brings in quickly. */
final class Portions implements Iterator<List<ConvertedPage>> {

  /**
   * Each flush looks at everything the transaction holds: larger portions take longer, not less.
   */
  private static final int MOST_PAGES = 10;

  private static final int MOST_TEXT = 250_000;

  private final List<ConvertedPage> pages;
  private int next;

  Portions(List<ConvertedPage> pages) {
    this.pages = pages;
  }

  @Override
  public boolean hasNext() {
    return next < pages.size();
  }

  @Override
  public List<ConvertedPage> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int begin = next;
    long text = 0;
    do {
      text += pages.get(next++).body().length();
    } while (hasNext() && next - begin < MOST_PAGES && text < MOST_TEXT);
    return pages.subList(begin, next);
  }
}
