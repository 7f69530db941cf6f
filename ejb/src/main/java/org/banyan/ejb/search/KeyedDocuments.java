package org.banyan.ejb.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.banyan.ejb.index.IndexField;

/** Finds the numbers under which an index has documents at this moment. */
record KeyedDocuments(IndexReader reader) {

  /** By key; what is not there any more is left out. */
  Map<String, Integer> of(List<String> keys) throws IOException {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    List<String> sorted = keys.stream().sorted().toList();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(IndexField.KEY);
      if (terms != null) {
        find(sorted, terms.iterator(), leaf, numbers);
      }
    }
    return numbers;
  }

  private static void find(
      List<String> keys, TermsEnum terms, LeafReaderContext leaf, Map<String, Integer> numbers)
      throws IOException {
    var live = leaf.reader().getLiveDocs();
    PostingsEnum documents = null;
    for (String key : keys) {
      if (terms.seekExact(new BytesRef(key))) {
        documents = terms.postings(documents, PostingsEnum.NONE);
        int number = documents.nextDoc();
        while (number != DocIdSetIterator.NO_MORE_DOCS) {
          if (live == null || live.get(number)) {
            numbers.put(key, leaf.docBase + number);
          }
          number = documents.nextDoc();
        }
      }
    }
  }
}
