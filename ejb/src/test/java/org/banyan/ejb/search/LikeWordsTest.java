package org.banyan.ejb.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class LikeWordsTest {

  private static final Term WORD = new Term("words", "pensoin");

  private final AtomicInteger findings = new AtomicInteger();
  private final LikeWords words = new LikeWords();

  @Test
  void aWordIsLookedUpOnceWhileTheIndexStaysAsItIs() throws IOException {
    try (var writer = writer();
        var index = DirectoryReader.open(writer)) {
      assertThat(like(index, 1)).containsExactly("found 1");
      assertThat(like(index, 1)).containsExactly("found 1");
      assertThat(like(index, 2)).as("with more edits").containsExactly("found 2");
    }
  }

  @Test
  void itIsLookedUpAgainOnceTheIndexHasChanged() throws IOException {
    try (var writer = writer();
        var before = DirectoryReader.open(writer)) {
      like(before, 1);
      writer.addDocument(new Document());
      try (var after = DirectoryReader.openIfChanged(before)) {
        assertThat(like(after, 1)).containsExactly("found 2");
      }
    }
  }

  private List<String> like(IndexReader index, int edits) {
    return words.of(index, WORD, edits, () -> List.of("found " + findings.incrementAndGet()));
  }

  private static IndexWriter writer() throws IOException {
    return new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig());
  }
}
