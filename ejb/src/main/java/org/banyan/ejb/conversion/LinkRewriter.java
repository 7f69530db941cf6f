package org.banyan.ejb.conversion;

import java.util.Map;
import java.util.Optional;
import org.banyan.domain.shared.Slug;
import org.banyan.ejb.markdown.Edits;
import org.banyan.ejb.markdown.HeadingIndex;
import org.banyan.ejb.markdown.MarkdownTree;
import org.banyan.ejb.markdown.Span;
import org.banyan.ejb.remark.Remark.Kind;
import org.banyan.ejb.remark.Remarks;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;

/** Leads the links of one page to pages, headings and files of the wiki. */
final class LinkRewriter extends AbstractVisitor {

  private final SourcePage page;
  private final String home;
  private final String text;
  private final Addresses addresses;
  private final Map<String, HeadingIndex> headings;
  private final Remarks remarks;
  private final LinkTally tally;
  private final Edits edits = new Edits();
  private final FileNames files = new FileNames();

  LinkRewriter(
      SourcePage page,
      String home,
      Addresses addresses,
      Map<String, HeadingIndex> headings,
      Remarks remarks,
      LinkTally tally) {
    this.page = page;
    this.home = home;
    this.text = page.text().markdown();
    this.addresses = addresses;
    this.headings = headings;
    this.remarks = remarks;
    this.tally = tally;
  }

  String rewrite() {
    MarkdownTree.parse(text).accept(this);
    return edits.applyTo(text);
  }

  /** The files that the text names, once it is rewritten. */
  Map<String, String> files() {
    return files.all();
  }

  @Override
  public void visit(Link link) {
    var written = new WrittenLink(text, link, link.getDestination());
    if (!written.isAutomatic()) {
      lead(written, addresses.resolve(page, link.getDestination()));
    }
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    var target = addresses.resolve(page, image.getDestination());
    tally.add(target);
    if (target instanceof Target.ToFile file) {
      new WrittenLink(text, image, image.getDestination()).leadTo(nameOf(file), edits);
    }
  }

  /** Definitions whose links became wiki links have no reader any more. */
  @Override
  public void visit(LinkReferenceDefinition definition) {
    if (!(addresses.resolve(page, definition.getDestination()) instanceof Target.Outside)) {
      var span = MarkdownTree.span(definition);
      int end = text.startsWith("\n", span.end()) ? span.end() + 1 : span.end();
      edits.replace(new Span(span.start(), end), "");
    }
  }

  private void lead(WrittenLink link, Target target) {
    tally.add(target);
    if (target instanceof Target.ToPage found) {
      toPage(link, found);
    } else if (target instanceof Target.ToHeading own) {
      var fragment = heading(page, own.fragment(), link).orElse(own.fragment());
      link.leadTo("#" + fragment, edits);
    } else if (target instanceof Target.Nowhere nowhere) {
      remarks.add(Kind.BROKEN_LINK, page.where(), quoted(link) + nowhere.path());
      toWiki(link, Slug.ofTitle(FileNames.lastName(nowhere.path())).text());
    } else {
      leadElsewhere(link, target);
    }
  }

  private void leadElsewhere(WrittenLink link, Target target) {
    if (target instanceof Target.ToFile file) {
      link.leadTo(nameOf(file), edits);
    } else if (target instanceof Target.Home) {
      link.leadTo(home, edits);
    } else if (target instanceof Target.Outside outside
        && !outside.address().equals(link.destination())) {
      link.leadTo(outside.address(), edits);
    }
  }

  private void toPage(WrittenLink link, Target.ToPage target) {
    if (target.guessed()) {
      remarks.add(Kind.GUESSED_LINK, page.where(), quoted(link) + target.page().where());
    }
    var fragment =
        heading(target.page(), target.fragment(), link)
            .filter(id -> !id.isEmpty())
            .map(id -> "#" + id);
    toWiki(link, target.page().slug() + fragment.orElse(""));
  }

  private void toWiki(WrittenLink link, String address) {
    if (link.isPlain()) {
      var bar = link.isInTable() ? "\\|" : "|";
      link.replaceBy("[[" + address + bar + link.words() + "]]", edits);
    } else {
      link.leadTo(address, edits);
    }
  }

  private Optional<String> heading(SourcePage target, String fragment, WrittenLink link) {
    if (fragment.isEmpty() || target.isMade()) {
      return Optional.empty();
    }
    var found = headings.get(target.path()).find(fragment);
    if (found.isEmpty()) {
      remarks.add(
          Kind.BROKEN_HEADING, page.where(), "\"" + link.words() + "\" -> " + link.destination());
    }
    return found;
  }

  private static String quoted(WrittenLink link) {
    return "\"" + link.words() + "\" -> ";
  }

  private String nameOf(Target.ToFile file) {
    if (file.found()) {
      return files.nameOf(file.path());
    }
    remarks.add(Kind.FILE_MISSING, page.where(), file.path());
    return FileNames.lastName(file.path());
  }
}
