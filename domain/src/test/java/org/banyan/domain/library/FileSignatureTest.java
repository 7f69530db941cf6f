package org.banyan.domain.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSignatureTest {

  @ParameterizedTest
  @CsvSource({
    "89504e470d0a1a0a0000,PNG",
    "ffd8ffe000104a464946,JPEG",
    "474946383961,GIF",
    "524946460000000057454250,WEBP",
    "255044462d312e37,PDF",
    "504b030414000000,ZIP",
    "d0cf11e0a1b11ae1,OLE",
    "0000001866747970,MP4",
    "00010203,OTHER",
    "ff,OTHER"
  })
  void theFirstBytesTell(String hex, FileType type) {
    assertThat(FileSignature.detect(java.util.HexFormat.of().parseHex(hex))).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "a;b;c,TEXT",
    "<html><script>alert(1)</script>,TEXT",
    "<?xml version='1.0'?> <SVG onload='x'/>,SVG",
    "'',TEXT"
  })
  void whatIsReadableIsTextAndNeverAPage(String text, FileType type) {
    assertThat(FileSignature.detect(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(type);
  }

  @Test
  void textMayBeCutInTheMiddleOfACharacter() {
    byte[] whole = "naïve é".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    assertThat(FileSignature.detect(cut)).isEqualTo(FileType.TEXT);
  }

  @ParameterizedTest
  @CsvSource({"word/document.xml,DOCX", "xl/workbook.xml,XLSX", "ppt/a.xml,PPTX", "a.txt,ZIP"})
  void officeDocumentsAreZipFilesThatSaySo(String second, FileType type) throws IOException {
    assertThat(FileSignature.detect(zip("[Content_Types].xml", second))).isEqualTo(type);
  }

  @Test
  void openDocumentsSayItInTheirFirstEntry() throws IOException {
    assertThat(FileSignature.detect(openDocument(FileType.ODS.mediaType())))
        .isEqualTo(FileType.ODS);
  }

  private static byte[] zip(String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] openDocument(String type) throws IOException {
    var bytes = new ByteArrayOutputStream();
    byte[] content = type.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(content);
    var entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(entry);
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
