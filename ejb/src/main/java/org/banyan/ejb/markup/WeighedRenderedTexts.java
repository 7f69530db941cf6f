package org.banyan.ejb.markup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.banyan.domain.markup.Piece;
import org.banyan.domain.markup.RenderedMarkup;

/** Remembers texts in a fifth of the heap at most, however long they are. */
@ApplicationScoped
class WeighedRenderedTexts implements RenderedTexts {

  private static final int SHARE_OF_HEAP = 5;

  /** Bytes of a sign in scripts other than Latin; Java keeps Latin ones in half of that. */
  private static final int SIGN = 2;

  /** What a piece takes beside its signs, roughly; in bytes. */
  private static final int PIECE = 150;

  /** Threads of its own would be ones that the server does not know; forgetting takes no time. */
  private final Cache<String, RenderedMarkup> texts;

  WeighedRenderedTexts() {
    this(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
  }

  WeighedRenderedTexts(long mostBytes) {
    texts =
        Caffeine.newBuilder()
            .maximumWeight(mostBytes)
            .weigher((String key, RenderedMarkup markup) -> weight(markup))
            .executor(Runnable::run)
            .build();
  }

  private static int weight(RenderedMarkup markup) {
    long signs = markup.lead().length();
    for (Piece piece : markup.pieces()) {
      signs += piece instanceof Piece.Html html ? html.html().length() : 0;
    }
    int pieces = 1 + markup.pieces().size() + markup.headings().size();
    return Math.toIntExact(signs * SIGN + (long) pieces * PIECE);
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
