package org.banyan.domain.history;

import java.util.List;

public interface TextComparison {

  /** By line, with words marked inside changed lines. */
  Comparison compare(String before, String after);

  /** By word, for a title, a summary or the texts of a conflict. */
  List<Piece> compareWords(String before, String after);

  /** Part by part, for whatever is cut into parts, such as the blocks of a rendered page. */
  List<Piece> compareParts(List<String> before, List<String> after);
}
