package org.banyan.ejb.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.banyan.ejb.remark.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

  @TempDir Path folder;

  @Test
  void whatOthersPackIsRead() throws IOException {
    var file = folder.resolve("plain.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("guide/"));
      zip.putNextEntry(new ZipEntry("guide/santé.md"));
      zip.write("# Santé\n".getBytes(StandardCharsets.UTF_8));
      var stored = new ZipEntry("empty.md");
      stored.setMethod(ZipEntry.STORED);
      stored.setSize(0);
      stored.setCrc(0);
      zip.putNextEntry(stored);
    }
    try (var archive = Archive.open(file)) {
      assertThat(archive.entries())
          .extracting(ArchiveEntry::path)
          .containsExactly("guide/santé.md", "empty.md");
      assertThat(archive.entries()).extracting(ArchiveEntry::fault).containsOnlyNulls();
      assertThat(archive.read(archive.entries().get(0)))
          .asString(StandardCharsets.UTF_8)
          .isEqualTo("# Santé\n");
      assertThat(archive.read(archive.entries().get(1))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.md",
        "a/../../b.md",
        "/etc/a.md",
        "C:/a.md",
        "c:a.md",
        "a\\b.md",
        "..\\a.md",
        "./a.md",
        "a//b.md"
      })
  void aPathThatLeadsOutsideIsNotTaken(String path) throws IOException {
    assertThat(faults(new ForgedArchive().with(path, "x"))).containsExactly(Kind.PATH_OUTSIDE);
  }

  @Test
  void aSymbolicLinkIsNotTaken() throws IOException {
    assertThat(faults(new ForgedArchive().withLink("a.md", "/etc/passwd")))
        .containsExactly(Kind.SYMBOLIC_LINK);
  }

  @Test
  void aNameThatIsNotUtf8IsNotTaken() throws IOException {
    byte[] latin = "sant\u00e9.md".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(faults(new ForgedArchive().withRawName(latin, "x")))
        .containsExactly(Kind.NAME_UNREADABLE);
    assertThat(faults(new ForgedArchive().with("a\nb.md", "x")))
        .containsExactly(Kind.NAME_UNREADABLE);
  }

  @Test
  void foldersNestOnlySoDeepAndNamesAreOnlySoLong() throws IOException {
    assertThat(faults(new ForgedArchive().with("a/".repeat(25) + "b.md", "x")))
        .containsExactly(Kind.TOO_DEEP);
    assertThat(faults(new ForgedArchive().with("a".repeat(600) + ".md", "x")))
        .containsExactly(Kind.NAME_TOO_LONG);
  }

  @Test
  void whatIsLockedOrThereTwiceIsNotTaken() throws IOException {
    assertThat(faults(new ForgedArchive().encrypted("a.md"))).containsExactly(Kind.ENCRYPTED);
    assertThat(faults(new ForgedArchive().with("a.md", "x").with("A.md", "y")))
        .containsExactly(null, Kind.TWICE);
  }

  @ParameterizedTest
  @CsvSource({"2", "20"})
  void anEntryThatLiesAboutItsSizeIsDamaged(int size) throws IOException {
    try (var archive =
        Archive.open(new ForgedArchive().lying("a.md", "twelve bytes", size).in(folder))) {
      var entry = archive.entries().get(0);
      assertThatThrownBy(() -> archive.read(entry)).isInstanceOf(EntryDamaged.class);
    }
  }

  @Test
  void aDenselyPackedEntryIsRefusedUnread() throws IOException {
    var bomb = new ForgedArchive().with("a.md", new byte[20_000_000]);
    assertThat(refusal(bomb)).isEqualTo("archive-bomb");
  }

  @Test
  void entriesThatOverlapAreRefused() throws IOException {
    assertThat(refusal(new ForgedArchive().overlapping("some words to pack", 500)))
        .isEqualTo("archive-bomb");
  }

  @Test
  void moreThanCanBeUnpackedIsRefused() throws IOException {
    var large = new ForgedArchive();
    for (int i = 0; i < 600; i++) {
      large.lying("more" + i + ".bin", "x" + i, 1_900_000);
    }
    assertThat(refusal(large)).isEqualTo("archive-too-large");
  }

  @Test
  void anArchiveHasOnlySoManyEntries() throws IOException {
    assertThat(refusal(new ForgedArchive().with("a.md", "x").claiming(30_000)))
        .isEqualTo("archive-too-many-entries");
  }

  @Test
  void whatIsNoArchiveIsRefused() throws IOException {
    for (var bytes : List.of(new byte[0], "PK no archive".getBytes(), new byte[100_000])) {
      var file = Files.write(folder.resolve("none.zip"), bytes);
      assertThatThrownBy(() -> Archive.open(file)).isInstanceOf(ArchiveRefused.class);
    }
    var cut = new ForgedArchive().with("a.md", "x").claiming(3).in(folder);
    assertThatThrownBy(() -> Archive.open(cut)).isInstanceOf(ArchiveRefused.class);
  }

  private List<Kind> faults(ForgedArchive forged) throws IOException {
    try (var archive = Archive.open(forged.in(folder))) {
      return archive.entries().stream().map(ArchiveEntry::fault).toList();
    }
  }

  private String refusal(ForgedArchive forged) throws IOException {
    var file = forged.in(folder);
    try (var archive = Archive.open(file)) {
      return "taken: " + archive.entries().size();
    } catch (ArchiveRefused refused) {
      return refused.errors().get(0).code();
    }
  }
}
