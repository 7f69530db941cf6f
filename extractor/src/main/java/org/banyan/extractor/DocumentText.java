package org.banyan.extractor;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The text of a document without what is embedded in it: that ends bombs of nested archives. */
final class DocumentText {

  private DocumentText() {}

  /**
   * @param most characters; what is beyond is left out
   * @throws TikaException where the file is damaged, encrypted, or a bomb
   */
  static String of(Path file, int most) throws IOException, SAXException, TikaException {
    var text = new WriteOutContentHandler(most);
    var metadata = new Metadata();
    try (var in = TikaInputStream.get(file)) {
      parser().parse(in, new BodyContentHandler(text), metadata, context());
    } catch (SAXException | TikaException e) {
      if (!WriteLimitReachedException.isWriteLimitReached(e)) {
        throw e;
      }
    }
    return text.toString();
  }

  /** Named one by one: what else lies on the class path stays unused. */
  private static Parser parser() {
    return new AutoDetectParser(
        new DefaultDetector(),
        new PDFParser(),
        new OOXMLParser(),
        new OfficeParser(),
        new OpenDocumentParser(),
        new EpubParser(),
        new RTFParser(),
        new JSoupParser(),
        new TXTParser());
  }

  private static ParseContext context() {
    var pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractInlineImages(false);
    var office = new OfficeParserConfig();
    office.setUseSAXDocxExtractor(true);
    office.setUseSAXPptxExtractor(true);
    office.setExtractMacros(false);
    var context = new ParseContext();
    context.set(PDFParserConfig.class, pdf);
    context.set(OfficeParserConfig.class, office);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        java.io.InputStream in, ContentHandler handler, Metadata metadata, boolean html) {
      // Never asked.
    }
  }
}
