package org.banyan.ejb.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banyan.ejb.markdown.CodeRanges;
import org.banyan.ejb.remark.Remark;
import org.banyan.ejb.remark.Remarks;
import org.banyan.ejb.source.SourceFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real, untidy pages; {@code -Dbanyan.handbook=folder} tries the whole handbook. */
class HandbookTest {

  private static final Pattern SITE_ADDRESS =
      Pattern.compile("(?<!\\\\)\\[[^\\[\\]]*\\]\\(/(?!s/)[^)]*\\)");
  private static final Pattern TAG = Pattern.compile("</?(?:div|td|table|a|strong|button|h\\d)\\b");
  private static final String WHOLE = System.getProperty("banyan.handbook");

  private final Remarks remarks = new Remarks();
  private SourceFolder folder;
  private Conversion conversion;
  private List<ConvertedPage> pages;

  @BeforeEach
  void convert() throws IOException {
    var path = Path.of(WHOLE == null ? "../examples/handbook" : WHOLE);
    folder = FolderOnDisk.read(path);
    var rules =
        new ConversionRules("/s/handbook", List.of("https://handbook.tts.gsa.gov"), List.of());
    conversion = new Conversion(rules, remarks);
    pages = conversion.convert(folder);
  }

  @Test
  void everyFileBecomesAPageOfItsOwn() {
    assertThat(folder.pages()).hasSizeGreaterThan(20);
    assertThat(remarks.all()).noneMatch(remark -> remark.kind().group() == Remark.Group.NOT_TAKEN);
    var sources = pages.stream().map(ConvertedPage::source).collect(Collectors.toSet());
    assertThat(folder.pages()).allMatch(file -> sources.contains(file.path()));
    assertThat(pages).extracting(ConvertedPage::slug).doesNotHaveDuplicates();
    assertThat(pages).noneMatch(page -> page.title().isBlank() || page.body().isBlank());
  }

  @Test
  void everyParentComesFirst() {
    var seen = new java.util.HashSet<String>();
    for (var page : pages) {
      assertThat(seen).containsAll(page.parent().stream().toList());
      seen.add(page.slug());
    }
  }

  @Test
  void nothingOfTheOldSystemIsLeftOutsideCode() {
    for (var page : pages) {
      var code = CodeRanges.of(page.body());
      for (var pattern : List.of(SITE_ADDRESS, TAG, Pattern.compile("\\{[%{:]"))) {
        var left = pattern.matcher(page.body()).results().filter(m -> !code.contains(m.start()));
        assertThat(left.map(MatchResult::group)).as(page.source()).isEmpty();
      }
    }
  }

  @Test
  void linksThatHaveATargetReachIt() {
    assertThat(conversion.links().converted()).isGreaterThan(conversion.links().broken());
    if (WHOLE != null) {
      assertThat(conversion.links().converted()).isGreaterThan(600);
      assertThat(remarks.of(Remark.Kind.BROKEN_LINK)).hasSize(1);
    }
  }

  @Test
  void theSameFolderAlwaysGivesTheSamePages() {
    var rules =
        new ConversionRules("/s/handbook", List.of("https://handbook.tts.gsa.gov"), List.of());
    assertThat(new Conversion(rules, new Remarks()).convert(folder)).isEqualTo(pages);
  }
}
