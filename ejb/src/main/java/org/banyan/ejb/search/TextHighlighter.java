package org.banyan.ejb.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.BytesRef;
import org.banyan.ejb.index.IndexBody;

/** Takes the texts of hits from where the index keeps them. */
final class TextHighlighter extends UnifiedHighlighter {

  TextHighlighter(Builder builder) {
    super(builder);
  }

  /** Stops when it holds more than so many characters, and is then asked for the rest. */
  @Override
  protected List<CharSequence[]> loadFieldValues(
      String[] fields, DocIdSetIterator documents, int mostCharacters) throws IOException {
    BinaryDocValues[] kept = new BinaryDocValues[fields.length];
    for (int i = 0; i < fields.length; i++) {
      kept[i] = IndexBody.texts(fields[i], getIndexSearcher().getIndexReader());
    }
    List<CharSequence[]> read = new ArrayList<>();
    long characters = 0;
    while (characters <= mostCharacters && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      CharSequence[] ofHit = texts(kept, documents.docID());
      read.add(ofHit);
      characters += length(ofHit);
    }
    return read;
  }

  private CharSequence[] texts(BinaryDocValues[] kept, int document) throws IOException {
    CharSequence[] texts = new CharSequence[kept.length];
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] != null && kept[i].advanceExact(document)) {
        String text = text(kept[i].binaryValue());
        texts[i] = text.substring(0, Math.min(text.length(), getMaxLength()));
      }
    }
    return texts;
  }

  private static String text(BytesRef kept) {
    return new String(kept.bytes, kept.offset, kept.length, StandardCharsets.UTF_8);
  }

  private static long length(CharSequence[] texts) {
    long length = 0;
    for (CharSequence text : texts) {
      length += text == null ? 0 : text.length();
    }
    return length;
  }
}
