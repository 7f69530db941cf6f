package org.banyan.extractor;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small documents that say something, and large ones that mean harm. */
final class Documents {

  private static final int MB = 1_000_000;
  private static final String ODT = "application/vnd.oasis.opendocument.text";
  private static final String CONTENT =
      "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
          + "<office:body><office:text><text:p>%s</text:p></office:text></office:body>"
          + "</office:document-content>";
  private static final String DOCX_TYPES =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
          + "<Default Extension='rels' ContentType="
          + "'application/vnd.openxmlformats-package.relationships+xml'/>"
          + "<Override PartName='/word/document.xml' ContentType='application/"
          + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";
  private static final String DOCX_RELATIONS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
          + "<Relationship Id='a' Target='word/document.xml' Type='http://schemas."
          + "openxmlformats.org/officeDocument/2006/relationships/officeDocument'/></Relationships>";

  private Documents() {}

  static void pdf(Path file, String words) throws IOException {
    try (var document = written(words)) {
      document.save(file.toFile());
    }
  }

  /** May be read with the password, and by everyone where that is empty. */
  static void lockedPdf(Path file, String words, String password) throws IOException {
    try (var document = written(words)) {
      var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      document.save(file.toFile());
    }
  }

  private static PDDocument written(String words) throws IOException {
    var document = new PDDocument();
    var page = new PDPage();
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 12);
      content.newLineAtOffset(72, 700);
      content.showText(words);
      content.endText();
    }
    return document;
  }

  static void docx(Path file, String words) throws IOException {
    try (var document = new XWPFDocument();
        var out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText(words);
      document.write(out);
    }
  }

  static void xlsx(Path file, String words) throws IOException {
    try (var book = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      book.createSheet("Sheet").createRow(0).createCell(0).setCellValue(words);
      book.write(out);
    }
  }

  static void pptx(Path file, String words) throws IOException {
    try (var show = new XMLSlideShow();
        var out = Files.newOutputStream(file)) {
      show.createSlide().createTextBox().setText(words);
      show.write(out);
    }
  }

  static void odt(Path file, String words) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(zip, "mimetype", ODT);
      entry(zip, "content.xml", CONTENT.formatted(words));
    }
  }

  /** A few hundred KB that become 300 MB of one attribute. */
  static void bomb(Path file) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(zip, "[Content_Types].xml", DOCX_TYPES);
      entry(zip, "_rels/.rels", DOCX_RELATIONS);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      write(zip, "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/");
      write(zip, "2006/main' w:rsid='");
      byte[] piece = new byte[MB];
      Arrays.fill(piece, (byte) 'a');
      for (int i = 0; i < 300; i++) {
        zip.write(piece);
      }
      write(zip, "'><w:body><w:p><w:r><w:t>boom</w:t></w:r></w:p></w:body></w:document>");
      zip.closeEntry();
    }
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    write(zip, text);
    zip.closeEntry();
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
