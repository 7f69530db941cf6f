package org.banyan.ejb.markup;

import java.util.Arrays;
import java.util.Optional;
import org.banyan.domain.markup.MarkupWord;

enum AlertKind {
  NOTE(MarkupWord.NOTE),
  TIP(MarkupWord.TIP),
  IMPORTANT(MarkupWord.IMPORTANT),
  WARNING(MarkupWord.WARNING),
  CAUTION(MarkupWord.CAUTION);

  final MarkupWord title;

  AlertKind(MarkupWord title) {
    this.title = title;
  }

  static Optional<AlertKind> ofMarker(String line) {
    return Arrays.stream(values())
        .filter(kind -> line.strip().equalsIgnoreCase("[!" + kind.name() + "]"))
        .findFirst();
  }

  String style() {
    return "alert alert-" + title.key();
  }
}
