package org.banyan.ejb.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.banyan.domain.markup.MarkupLimits;
import org.banyan.ejb.archive.Archive;
import org.banyan.ejb.archive.ArchiveEntry;
import org.banyan.ejb.archive.ArchiveLimits;
import org.banyan.ejb.archive.ArchiveRefused;
import org.banyan.ejb.archive.EntryDamaged;
import org.banyan.ejb.conversion.Conversion;
import org.banyan.ejb.conversion.ConversionRules;
import org.banyan.ejb.conversion.ConvertedPage;
import org.banyan.ejb.conversion.ExportedFiles;
import org.banyan.ejb.conversion.ExportedPages;
import org.banyan.ejb.conversion.LinkTally;
import org.banyan.ejb.remark.Remark.Kind;
import org.banyan.ejb.remark.Remarks;
import org.banyan.ejb.source.SourceFile;
import org.banyan.ejb.source.SourceFolder;

/** Reads what an archive holds and turns it into pages, changing nothing. */
@ApplicationScoped
class ImportReading {

  private static final SourceFile NOTHING_ABOUT = new SourceFile(ExportedPages.MARK, "{}");

  @Inject MarkupLimits limits;

  /** Refuses what could not be held, before anything is read. */
  void requireReadable(Archive archive) {
    long text = pages(archive).stream().mapToLong(ArchiveEntry::size).sum();
    if (text > ArchiveLimits.TEXT) {
      throw ArchiveRefused.tooMuchText();
    }
  }

  ImportContent read(Archive archive, ImportSettings settings, String home) {
    requireReadable(archive);
    var remarks = new Remarks();
    var files = new TreeMap<String, ArchiveEntry>();
    for (var entry : archive.entries()) {
      if (entry.fault() != null) {
        remarks.add(entry.fault(), entry.path());
      } else if (!SourceFolder.isHidden(entry.path())) {
        files.put(entry.path(), entry);
      }
    }
    var pages = pages(archive);
    pages.forEach(page -> files.remove(page.path()));
    var texts = pages.stream().flatMap(e -> text(archive, e, remarks).stream()).toList();
    var folder = new SourceFolder(texts, files.keySet());
    if (isExported(archive)) {
      var about = text(archive, files.remove(ExportedPages.MARK), remarks);
      return exported(about.orElse(NOTHING_ABOUT), folder, remarks, files);
    }
    return converted(
        folder, new ConversionRules(home, settings.sites(), settings.labelKeys()), remarks, files);
  }

  private static ImportContent converted(
      SourceFolder folder,
      ConversionRules rules,
      Remarks remarks,
      Map<String, ArchiveEntry> files) {
    var conversion = new Conversion(rules, remarks);
    List<ConvertedPage> pages = conversion.convert(folder);
    var plain = new ImportContent.Files(files, Map.of(), Map.of());
    return new ImportContent(pages, remarks.all(), counts(conversion.links()), plain);
  }

  private static ImportContent exported(
      SourceFile about, SourceFolder folder, Remarks remarks, Map<String, ArchiveEntry> files) {
    var exported = new ExportedPages(about, folder, remarks);
    var all = new ImportContent.Files(files, exported.ownFiles(), exported.saidOfFiles());
    return new ImportContent(exported.pages(), remarks.all(), Map.of(), all);
  }

  private static boolean isExported(Archive archive) {
    return archive.entries().stream()
        .anyMatch(entry -> entry.fault() == null && entry.path().equals(ExportedPages.MARK));
  }

  private static List<ArchiveEntry> pages(Archive archive) {
    Predicate<String> isPage = isExported(archive) ? ExportedFiles::isPage : SourceFolder::isPage;
    return archive.entries().stream()
        .filter(entry -> entry.fault() == null)
        .filter(entry -> isPage.test(entry.path()))
        .filter(entry -> !SourceFolder.isHidden(entry.path()))
        .sorted(Comparator.comparing(ArchiveEntry::path))
        .toList();
  }

  private Optional<SourceFile> text(Archive archive, ArchiveEntry entry, Remarks remarks) {
    if (entry.size() > limits.bytes()) {
      remarks.add(Kind.PAGE_TOO_LARGE, entry.path(), Integer.toString(limits.bytes() / 1000));
      return Optional.empty();
    }
    try {
      var bytes = ByteBuffer.wrap(archive.read(entry));
      var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return Optional.of(new SourceFile(entry.path(), text));
    } catch (CharacterCodingException notUtf8) {
      remarks.add(Kind.NOT_UTF8, entry.path());
    } catch (EntryDamaged damaged) {
      remarks.add(Kind.DAMAGED, entry.path());
    }
    return Optional.empty();
  }

  private static Map<String, Integer> counts(LinkTally links) {
    return Map.of(
        "LINKS_TO_PAGES", links.converted(),
        "LINKS_WITHIN", links.headings(),
        "LINKS_OUTSIDE", links.outside(),
        "LINKS_TO_FILES", links.files(),
        "LINKS_BROKEN", links.broken());
  }
}
