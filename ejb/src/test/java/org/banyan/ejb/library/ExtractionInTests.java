package org.banyan.ejb.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.banyan.domain.library.Extraction;
import org.banyan.domain.library.TextExtraction;

/** Takes a file for its own text, unless its first line says what else becomes of it. */
final class ExtractionInTests implements TextExtraction {

  final List<String> read = new ArrayList<>();
  Runnable meanwhile = () -> {};

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public Extraction read(Path file) {
    String text = text(file);
    read.add(text);
    meanwhile.run();
    if (text.startsWith("broken")) {
      return new Extraction(Extraction.Result.REFUSED, "broken");
    } else if (text.startsWith("poison")) {
      return new Extraction(Extraction.Result.STOPPED, "poison");
    } else if (text.startsWith("nobody")) {
      throw new IllegalStateException("Nobody can read now.");
    }
    return new Extraction(Extraction.Result.READ, text);
  }

  @Override
  public void stop() {
    throw new UnsupportedOperationException();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
