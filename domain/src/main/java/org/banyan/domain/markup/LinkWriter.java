package org.banyan.domain.markup;

import java.util.regex.Pattern;

/**
 * Joins the pieces for one reader: the only thing that touches markup after the sanitizer, and all
 * it inserts is escaped addresses, classes and texts.
 */
public final class LinkWriter {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|/(?![/\\\\]))[^\\p{Cntrl}]*");

  private static final String DOWNLOAD = "download";

  private final LinkResolver resolver;
  private final MarkupWords words;

  public LinkWriter(LinkResolver resolver, MarkupWords words) {
    this.resolver = resolver;
    this.words = words;
  }

  public String join(RenderedMarkup markup) {
    var out = new StringBuilder();
    for (var piece : markup.pieces()) {
      write(piece, out);
    }
    return out.toString();
  }

  private void write(Piece piece, StringBuilder out) {
    if (piece instanceof Piece.Html html) {
      out.append(html.html());
    } else if (piece instanceof Piece.Word word) {
      text(words.of(word.word()), out);
    } else if (piece instanceof Piece.Link link) {
      write(link, resolver.resolve(link.target()), out);
    }
  }

  private void write(Piece.Link link, LinkDestination destination, StringBuilder out) {
    if (link instanceof Piece.LinkStart start) {
      linkStart(start, destination, out);
    } else if (link instanceof Piece.Mention mention) {
      mention(mention.target().handle(), destination, out);
    } else if (link instanceof Piece.FileImage image) {
      image(image, destination, out);
    }
  }

  private void linkStart(Piece.LinkStart start, LinkDestination destination, StringBuilder out) {
    out.append("<a");
    if (destination instanceof LinkDestination.Found found) {
      address("href", withAnchor(found.address(), start.anchor()), out);
      attribute("class", found.style(), out);
      attribute("title", start.title(), out);
    } else if (destination instanceof LinkDestination.Picture picture) {
      address("href", withAnchor(picture.address(), start.anchor()), out);
      attribute("title", start.title(), out);
    } else if (destination instanceof LinkDestination.Download download) {
      address("href", download.address(), out);
      attribute("class", DOWNLOAD, out);
      attribute("title", start.title(), out);
    } else if (destination instanceof LinkDestination.Missing missing) {
      address("href", missing.invitation(), out);
      attribute("class", "missing", out);
      attribute("title", words.of(wordForMissing(start.target())), out);
    }
    out.append('>');
  }

  private static MarkupWord wordForMissing(LinkTarget target) {
    return target instanceof LinkTarget.Page ? MarkupWord.NOT_WRITTEN_YET : MarkupWord.FILE_MISSING;
  }

  private static String withAnchor(String address, String anchor) {
    return anchor.isEmpty() || address.indexOf('#') >= 0 ? address : address + '#' + anchor;
  }

  private static void mention(String handle, LinkDestination destination, StringBuilder out) {
    boolean known = destination instanceof LinkDestination.Found;
    if (destination instanceof LinkDestination.Found found) {
      out.append("<a");
      address("href", found.address(), out);
      attribute("class", found.style().isEmpty() ? "mention" : found.style(), out);
      out.append('>');
    }
    text('@' + handle, out);
    out.append(known ? "</a>" : "");
  }

  private void image(Piece.FileImage image, LinkDestination destination, StringBuilder out) {
    if (destination instanceof LinkDestination.Picture picture) {
      picture(image, picture, out);
    } else if (destination instanceof LinkDestination.Download download) {
      out.append("<a");
      address("href", download.address(), out);
      attribute("class", DOWNLOAD, out);
      attribute("title", image.title(), out);
      out.append('>');
      text(nameOf(image), out);
      out.append("</a>");
    } else {
      out.append("<span class=\"missing-file\"");
      attribute("title", words.of(MarkupWord.FILE_MISSING), out);
      out.append('>');
      text(nameOf(image), out);
      out.append("</span>");
    }
  }

  private static void picture(
      Piece.FileImage image, LinkDestination.Picture picture, StringBuilder out) {
    out.append("<img");
    address("src", picture.address(), out);
    out.append(" alt=\"");
    text(image.alt().isEmpty() ? picture.alt() : image.alt(), out);
    out.append('"');
    attribute("title", image.title(), out);
    if (picture.isMeasured()) {
      attribute("width", Integer.toString(picture.width()), out);
      attribute("height", Integer.toString(picture.height()), out);
    }
    out.append(" loading=\"lazy\">");
    if (image.alone()) {
      caption(picture.caption(), out);
    }
  }

  /** Within the paragraph of the picture, where a figure may not stand. */
  private static void caption(String caption, StringBuilder out) {
    if (!caption.isEmpty()) {
      out.append("<span class=\"caption\">");
      text(caption, out);
      out.append("</span>");
    }
  }

  private static String nameOf(Piece.FileImage image) {
    return image.alt().isEmpty() ? image.target().name() : image.alt();
  }

  private static void address(String name, String address, StringBuilder out) {
    if (ADDRESS.matcher(address).matches()) {
      attribute(name, address, out);
    }
  }

  private static void attribute(String name, String value, StringBuilder out) {
    if (!value.isEmpty()) {
      out.append(' ').append(name).append("=\"");
      text(value, out);
      out.append('"');
    }
  }

  private static void text(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '`' -> out.append("&#96;");
        default -> out.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : c);
      }
    }
  }
}
