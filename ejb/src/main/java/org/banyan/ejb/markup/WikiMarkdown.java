package org.banyan.ejb.markup;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The Markdown this wiki speaks. */
final class WikiMarkdown {

  private static final int MAX_OPEN_BLOCKS = 100;
  private static final int MAX_INLINE_NESTING = 100;

  static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(),
          StrikethroughExtension.create(),
          TaskListItemsExtension.create(),
          FootnotesExtension.create(),
          AutolinkExtension.builder().linkTypes(AutolinkType.URL, AutolinkType.EMAIL).build());

  private static final Parser PARSER =
      Parser.builder()
          .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
          .maxInlineNesting(MAX_INLINE_NESTING)
          .extensions(EXTENSIONS)
          .customBlockParserFactory(new DefinitionListParser.Factory())
          .customInlineContentParserFactory(new MentionParser.Factory())
          .customInlineContentParserFactory(new WikiLinkProcessor.EscapeFactory())
          .linkProcessor(new WikiLinkProcessor())
          .postProcessor(new WikiLinkProcessor())
          .postProcessor(new AlertPostProcessor())
          .postProcessor(new DefinitionListPostProcessor())
          .build();

  private WikiMarkdown() {}

  static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  static HtmlRenderer rendererWith(Outline outline, Cuts cuts) {
    // Whoever comes first for a kind of node wins, so ours stand before the extensions.
    return HtmlRenderer.builder()
        .nodeRendererFactory(context -> new LinkNodeRenderer(context, cuts))
        .nodeRendererFactory(context -> new WikiBlockRenderer(context, cuts))
        .nodeRendererFactory(context -> new RawHtml(context, cuts))
        .nodeRendererFactory(ScrollingTable::new)
        .attributeProviderFactory(context -> new OwnAttributes(outline, cuts))
        .percentEncodeUrls(true)
        .extensions(EXTENSIONS)
        .build();
  }
}
