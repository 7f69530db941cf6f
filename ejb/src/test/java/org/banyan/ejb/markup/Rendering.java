package org.banyan.ejb.markup;

import java.time.Duration;
import org.banyan.domain.markup.LinkDestination;
import org.banyan.domain.markup.LinkDestination.Found;
import org.banyan.domain.markup.LinkDestination.Picture;
import org.banyan.domain.markup.LinkTarget;
import org.banyan.domain.markup.LinkWriter;
import org.banyan.domain.markup.MarkupLimits;
import org.banyan.domain.markup.MarkupRenderer;
import org.banyan.domain.markup.MarkupWord;
import org.banyan.domain.markup.RenderedMarkup;

/** Renders with patience and says in each address what was asked for. */
final class Rendering {

  private static final MarkupRenderer RENDERER =
      new CommonMarkRenderer(new MarkupLimits(MarkupLimits.HIGHEST_BYTES, Duration.ofSeconds(60)));

  private Rendering() {}

  static RenderedMarkup markup(String... lines) {
    return RENDERER.render(String.join("\n", lines));
  }

  static String html(String... lines) {
    return joined(markup(lines)).strip();
  }

  static String joined(RenderedMarkup markup) {
    return new LinkWriter(Rendering::there, MarkupWord::key).join(markup);
  }

  private static LinkDestination there(LinkTarget target) {
    return target instanceof LinkTarget.File
        ? new Picture(address(target), 0, 0, "", "")
        : new Found(address(target));
  }

  private static String address(LinkTarget target) {
    if (target instanceof LinkTarget.Page page) {
      return "/page/" + page.otherSpace().orElse("here") + "/" + page.slug();
    }
    return target instanceof LinkTarget.File file
        ? "/file/" + file.name()
        : "/person/" + ((LinkTarget.Person) target).handle();
  }
}
