package org.banyan.ejb.markup;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.banyan.domain.markup.MarkupLimits;
import org.banyan.domain.markup.MarkupRenderer;
import org.banyan.domain.markup.Piece;
import org.banyan.domain.markup.RenderedMarkup;
import org.banyan.domain.markup.Rendition;

/** Renders in bounds of size, time and depth; what exceeds one is shown as it was written. */
@ApplicationScoped
@Typed(CommonMarkRenderer.class)
public class CommonMarkRenderer implements MarkupRenderer {

  private static final String WARM_UP = "# a\n\n[[b]] *c* @d\n\n- [ ] e\n\n|f|\n|-|\n|<br>|\n";

  private final MarkupLimits limits;
  private final RenderThreads threads;

  public CommonMarkRenderer() {
    this(MarkupLimits.standard());
  }

  @Inject
  public CommonMarkRenderer(MarkupLimits limits) {
    this.limits = limits;
    this.threads = new RenderThreads(Math.max(2, Runtime.getRuntime().availableProcessors()));
  }

  @Override
  public RenderedMarkup render(String markdown) {
    if (!limits.allows(markdown)) {
      return source(markdown, Rendition.TOO_LARGE);
    }
    try {
      return threads.call(() -> rendered(markdown), limits.deadline());
    } catch (TimeoutException late) {
      return source(markdown, Rendition.TOO_SLOW);
    } catch (ExecutionException failed) {
      return source(markdown, Rendition.TOO_TANGLED);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return source(markdown, Rendition.TOO_SLOW);
    }
  }

  /** The first reader after a start should not wait, or be late, for classes to load. */
  void warmUp(@Observes @Initialized(ApplicationScoped.class) Object start) {
    threads.start(() -> rendered(WARM_UP));
  }

  @PreDestroy
  void close() {
    threads.close();
  }

  static RenderedMarkup rendered(String markdown) {
    var document = WikiMarkdown.parse(markdown);
    var lead = PlainText.leadOf(document);
    var outline = Outline.of(document);
    var cuts = new Cuts();
    var html = new StringBuilder();
    WikiMarkdown.rendererWith(outline, cuts).render(document, new Stoppable(html));
    var pieces = cuts.cut(MarkupSanitizer.sanitize(html.toString()));
    return new RenderedMarkup(pieces, outline.headings(), lead, Rendition.RENDERED);
  }

  private static RenderedMarkup source(String markdown, Rendition rendition) {
    var text = markdown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    var html = "<pre class=\"markup-source\" tabindex=\"0\">" + text + "</pre>";
    return new RenderedMarkup(List.of(new Piece.Html(html)), List.of(), "", rendition);
  }
}
