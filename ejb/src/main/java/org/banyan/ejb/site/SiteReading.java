package org.banyan.ejb.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.banyan.domain.markup.LinkDestination;
import org.banyan.domain.markup.LinkTarget;
import org.banyan.domain.markup.LinkWriter;
import org.banyan.domain.markup.MarkupRenderer;
import org.banyan.domain.markup.MarkupWords;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.site.SiteWord;

/** The longer texts of the site, for anybody who comes by. */
@ApplicationScoped
public class SiteReading {

  @Inject SiteWords words;
  @Inject MarkupRenderer renderer;

  /** Safe HTML of what is written as Markdown. */
  public String html(SiteWord word, MarkupWords speech) {
    var said = words.of(word);
    if (!said.isAny()) {
      throw new NotFound();
    }
    return new LinkWriter(SiteReading::destination, speech).join(renderer.render(said.text()));
  }

  /** A page is linked by its space and word; what stands behind it asks who comes. */
  private static LinkDestination destination(LinkTarget target) {
    return target instanceof LinkTarget.Page page && page.otherSpace().isPresent()
        ? new LinkDestination.Found("/w/" + page.otherSpace().get() + "/" + page.slug())
        : null;
  }
}
