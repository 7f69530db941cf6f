package org.banyan.ejb.conversion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.banyan.ejb.leftover.HtmlMarkup;
import org.banyan.ejb.leftover.Liquid;
import org.banyan.ejb.markdown.CodeRanges;
import org.banyan.ejb.markdown.HeadingIndex;
import org.banyan.ejb.markdown.PreparedText;
import org.banyan.ejb.remark.Remark.Kind;
import org.banyan.ejb.remark.Remarks;
import org.banyan.ejb.source.FrontMatter;
import org.banyan.ejb.source.SourceFile;
import org.banyan.ejb.source.SourceFolder;

/** Turns what lies in a folder into pages, parents before their children. */
public final class Conversion {

  private static final Pattern TEXT = Pattern.compile(".*\\.(?:html?|njk|txt|rst|adoc|mdx|md)");

  private final ConversionRules rules;
  private final Remarks remarks;
  private final LinkTally tally = new LinkTally();

  /** A site uses its keys everywhere: each is told once. */
  private final Set<String> unknownKeys = new HashSet<>();

  public Conversion(ConversionRules rules, Remarks remarks) {
    this.rules = rules;
    this.remarks = remarks;
  }

  public LinkTally links() {
    return tally;
  }

  public List<ConvertedPage> convert(SourceFolder folder) {
    var prefix = commonFolder(folder.pages());
    var read = folder.pages().stream().flatMap(file -> readable(file, prefix).stream()).toList();
    var folders = new FolderPages(read, prefix);
    var all = new ArrayList<>(read);
    all.addAll(folders.made());
    var pages = SlugChoice.choose(all);
    var places = new Places(pages, folders, remarks);
    var addresses = new Addresses(pages, folder.others(), prefix, rules.sites());
    var headings = new HashMap<String, HeadingIndex>();
    pages.forEach(page -> headings.put(page.path(), new HeadingIndex(page.text())));
    var converted =
        places.parentsFirst().stream()
            .flatMap(page -> finished(page, places, addresses, headings).stream())
            .toList();
    remarkUnused(folder.others(), converted);
    return converted;
  }

  private void remarkUnused(Set<String> others, List<ConvertedPage> pages) {
    var used = new HashSet<String>();
    pages.forEach(page -> used.addAll(page.files().values()));
    for (var file : others) {
      var skippedFor = SourceFolder.skippedFor(file);
      if (SourceFolder.isMarkdown(file) && skippedFor.isPresent()) {
        remarks.add(Kind.SKIPPED, file, skippedFor.get());
      } else if (TEXT.matcher(file).matches()) {
        remarks.add(Kind.NOT_MARKDOWN, file);
      } else if (!used.contains(file)) {
        remarks.add(Kind.FILE_UNUSED, file);
      }
    }
  }

  /** Nobody nests a text a thousand levels deep, except to break what reads it. */
  private Optional<SourcePage> readable(SourceFile file, String prefix) {
    try {
      return Optional.of(read(file, prefix));
    } catch (StackOverflowError tooDeep) {
      remarks.add(Kind.NESTED_TOO_DEEPLY, file.path());
      return Optional.empty();
    }
  }

  private SourcePage read(SourceFile file, String prefix) {
    var matter = FrontMatter.of(file, remarks);
    Properties.unknown(matter, rules.labelKeys())
        .filter(unknownKeys::add)
        .forEach(key -> remarks.add(Kind.FRONT_MATTER, file.path(), key));
    var moved = matter.text("redirect_to");
    var body =
        moved.map(to -> "This page is now at [" + to + "](" + to + ").").orElse(matter.body());
    var liquid = matter.present() ? new Liquid(file.path(), remarks).convert(body) : body;
    var text = PreparedText.of(HtmlMarkup.toMarkdown(liquid));
    var title = Titles.of(file, matter, text);
    moved.ifPresent(to -> remarks.add(Kind.LEADS_ON, file.path(), to));
    return new SourcePage(
        file.path().substring(prefix.length()),
        file.path(),
        matter,
        text.without(title),
        title,
        "");
  }

  private Optional<ConvertedPage> finished(
      SourcePage page, Places places, Addresses addresses, Map<String, HeadingIndex> headings) {
    try {
      return Optional.of(finish(page, places, addresses, headings));
    } catch (StackOverflowError tooDeep) {
      remarks.add(Kind.NESTED_TOO_DEEPLY, page.where());
      return Optional.empty();
    }
  }

  private ConvertedPage finish(
      SourcePage page, Places places, Addresses addresses, Map<String, HeadingIndex> headings) {
    var rewriter = new LinkRewriter(page, rules.home(), addresses, headings, remarks, tally);
    var body = page.isMade() ? listOf(places.childrenOf(page)) : rewriter.rewrite();
    return new ConvertedPage(
        page.where(),
        page.slug(),
        page.title(),
        withoutGaps(body),
        places.parentOf(page),
        Properties.of(page.matter(), rules.labelKeys()),
        rewriter.files());
  }

  /** What was dropped leaves gaps; they mean nothing outside code. */
  private static String withoutGaps(String body) {
    var code = CodeRanges.of(body);
    var kept = new StringBuilder();
    int position = 0;
    boolean gap = false;
    for (var line : body.split("\n", -1)) {
      boolean blank = line.isBlank() && !code.contains(position);
      if (!blank || !gap) {
        kept.append(line).append('\n');
      }
      gap = blank;
      position += line.length() + 1;
    }
    return kept.toString().strip() + "\n";
  }

  private static String listOf(List<SourcePage> children) {
    var list = new StringBuilder();
    children.stream()
        .sorted(Comparator.comparing(SourcePage::title, String.CASE_INSENSITIVE_ORDER))
        .forEach(
            child ->
                list.append("- [[")
                    .append(child.slug())
                    .append('|')
                    .append(child.title().replaceAll("[\\[\\]|]", " "))
                    .append("]]\n"));
    return list.toString();
  }

  /** The folder in which all pages lie, with a slash behind it; sites often keep one. */
  private static String commonFolder(List<SourceFile> files) {
    if (files.isEmpty()) {
      return "";
    }
    var common = files.get(0).folder() + "/";
    for (var file : files) {
      while (!common.isEmpty() && !file.path().startsWith(common)) {
        common = common.replaceFirst("[^/]*/$", "");
      }
    }
    return common.equals("/") ? "" : common;
  }
}
