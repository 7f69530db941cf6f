package org.banyan.ejb.markup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.banyan.domain.markup.Piece;
import org.banyan.domain.markup.RenderedMarkup;

/** Remembers texts in a fifth of the heap at most, however long they are. */
@ApplicationScoped
class CaffeineRenderedTexts implements RenderedTexts {

  private static final int SHARE_OF_HEAP = 5;

  /** The last sign that Java keeps in one byte, where all of a text are such. */
  private static final char LAST_LATIN = 0xFF;

  /** What a piece takes beside its signs, roughly; in bytes. */
  private static final int PIECE = 150;

  /** Forgets on the thread of who keeps, so that it never holds more than it may. */
  private final Cache<String, RenderedMarkup> texts;

  CaffeineRenderedTexts() {
    this(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
  }

  CaffeineRenderedTexts(long mostBytes) {
    texts =
        Caffeine.newBuilder()
            .maximumWeight(mostBytes)
            .weigher((String key, RenderedMarkup markup) -> weight(markup))
            .executor(Runnable::run)
            .build();
  }

  /** In bytes. */
  private static int weight(RenderedMarkup markup) {
    long bytes = bytes(markup.lead());
    for (Piece piece : markup.pieces()) {
      bytes += piece instanceof Piece.Html html ? bytes(html.html()) : 0;
    }
    int pieces = 1 + markup.pieces().size() + markup.headings().size();
    return Math.toIntExact(bytes + (long) pieces * PIECE);
  }

  private static long bytes(String text) {
    boolean latin = text.chars().allMatch(sign -> sign <= LAST_LATIN);
    return latin ? text.length() : 2L * text.length();
  }

  @Override
  public Optional<RenderedMarkup> find(String key) {
    return Optional.ofNullable(texts.getIfPresent(key));
  }

  @Override
  public void keep(String key, RenderedMarkup markup) {
    if (markup.rendition().isWorthKeeping()) {
      texts.put(key, markup);
    }
  }
}
